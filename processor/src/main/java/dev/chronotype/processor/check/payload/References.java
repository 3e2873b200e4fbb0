package dev.chronotype.processor.check.payload;

import java.util.List;

/**
 * Types that hold one value or none, and are written as that; and other families that are known.
 */
final class References {

  /** What is written as a text, and all that extends it. */
  static final List<String> SINGLE_VALUES =
      List.of(
          "java.util.Calendar",
          "java.util.Date",
          "java.nio.ByteBuffer",
          "java.net.InetAddress",
          "java.net.InetSocketAddress",
          "java.util.TimeZone",
          "java.nio.charset.Charset",
          "java.nio.file.Path");

  private static final String OPTIONAL = "java.util.Optional";
  private static final String ATOMIC = "java.util.concurrent.atomic.AtomicReference";

  private References() {}

  static boolean is(ClosedType type, Types types) {
    return type.is(OPTIONAL) || types.is(type, ATOMIC);
  }

  static boolean isOptional(ClosedType type) {
    return type.is(OPTIONAL);
  }

  /** Whether null is read as a value of the type that says that there is none. */
  static boolean isMaybe(ClosedType type) {
    return type.is(ATOMIC) || type.name().startsWith(OPTIONAL);
  }

  static ClosedType content(ClosedType type, Types types) {
    return types.argument(type, type.is(OPTIONAL) ? OPTIONAL : ATOMIC, 0);
  }
}
