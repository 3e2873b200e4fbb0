package dev.chronotype.processor.check.payload;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Types that the SDK's default converter can never write and read back; a test tries each. */
public enum Unserialisable {
  THREAD(
      ImmutableList.of("java.lang.Thread", "java.lang.ThreadGroup", "java.lang.Process"),
      true,
      "a thread or process lives in one JVM; a payload travels between several.",
      "the id or the name of what it works on, as a String or a long"),
  STREAM(
      ImmutableList.of(
          "java.io.InputStream",
          "java.io.OutputStream",
          "java.io.Reader",
          "java.io.Writer",
          "java.util.stream.BaseStream"),
      true,
      "a stream is read once, where it was opened; a payload is read again by every attempt.",
      "the data itself, as a List, a byte[] or a String, or the address where it is kept"),
  FUTURE(
      ImmutableList.of(
          "java.util.concurrent.Future",
          "java.util.concurrent.CompletionStage",
          "io.temporal.workflow.Promise"),
      true,
      "a payload is written at once; what is still being computed cannot be.",
      "the value; to return it later, a CompletionStage as the whole result"),
  RESOURCE(
      ImmutableList.of(
          "java.util.concurrent.Executor",
          "java.util.concurrent.locks.Lock",
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.sql.Connection",
          "java.sql.Statement",
          "java.sql.ResultSet",
          "java.lang.ClassLoader"),
      true,
      "it stands for a resource of one JVM, which another one does not have.",
      "what is needed to open it, and open it in the activity"),
  FUNCTION(
      ImmutableList.of(
          "java.lang.Runnable",
          "java.util.concurrent.Callable",
          "java.util.function.Supplier",
          "java.util.function.Consumer",
          "java.util.function.BiConsumer",
          "java.util.function.Function",
          "java.util.function.BiFunction",
          "java.util.function.UnaryOperator",
          "java.util.function.BinaryOperator",
          "java.util.function.Predicate",
          "java.util.function.BiPredicate"),
      false,
      "a payload holds data, no code: there is nothing to read a function back from.",
      "an enum that names the choice, or the value that the function would give"),
  BITS(
      ImmutableList.of("java.util.BitSet"),
      false,
      "it is written without its bits, as {\"empty\":false}, and cannot be read back.",
      "a long[] (BitSet.toLongArray()) or a Set of the indexes");

  private final ImmutableList<String> types;
  private final boolean withSubtypes;
  private final String why;
  private final String fix;

  Unserialisable(ImmutableList<String> types, boolean withSubtypes, String why, String fix) {
    this.types = types;
    this.withSubtypes = withSubtypes;
    this.why = why;
    this.fix = fix;
  }

  /** The family that a class of the JDK or the SDK belongs to, or null. */
  static @Nullable Unserialisable reasonFor(ClosedType type, Types known) {
    for (Unserialisable each : values()) {
      if (each.types.contains(type.name())
          || (each.withSubtypes && each.types.stream().anyMatch(one -> known.is(type, one)))) {
        return each;
      }
    }
    return null;
  }

  ImmutableList<String> types() {
    return types;
  }

  String why() {
    return why;
  }

  String fix() {
    return fix;
  }
}
