package dev.chronotype.processor.check.payload;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a value looks like in JSON: as it is written, or as it is expected when it is read. */
public sealed interface Form {

  /** The JSON tokens that a single value is made of. */
  enum Token {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /** Nothing is known of it, or code of the author's own does it: it is trusted. */
  record Trusted() implements Form {}

  /** A single token; what stands for what is known by the type. */
  record Scalar(Token token, ClosedType type) implements Form {}

  /** Any JSON, to maps, lists and numbers. */
  record Untyped() implements Form {}

  record Elements(ClosedType type, Use element) implements Form {}

  record Entries(ClosedType type, Use key, Use value) implements Form {}

  /** The value itself, or null where there is none. */
  record Reference(Use content) implements Form {}

  record Constants(ClosedType type, Token token, boolean isTrusted) implements Form {}

  /**
   * An object that is written with these properties.
   *
   * @param anyGetter what gives more of them, or null
   */
  record Written(ClosedType type, List<WrittenProperty> properties, @Nullable Accessor anyGetter)
      implements Form {}

  /**
   * A property that is written.
   *
   * @param shown the member that messages name: the field rather than the getter
   * @param isState whether a field of the object is behind it
   */
  record WrittenProperty(
      String name, Use use, Accessor accessor, Accessor shown, boolean isState) {}

  /** An object that is made of these properties. */
  record Expected(
      ClosedType type,
      Map<String, ReadProperty> properties,
      Set<String> ignored,
      boolean ignoresUnknown,
      boolean readsAny,
      Creators creators)
      implements Form {}

  /**
   * A property that is read.
   *
   * @param addsToGetter whether it is read by adding to the collection that the getter returns
   */
  record ReadProperty(String name, Use use, Accessor accessor, boolean addsToGetter) {}

  /**
   * It fails, whatever the value is.
   *
   * @param isEarly whether Jackson notices that when it prepares to read
   */
  record Refused(Problem problem, boolean isEarly) implements Form {
    Refused(Problem problem) {
      this(problem, true);
    }
  }

  /** The problem of a form that is refused, or null. */
  static @Nullable Problem problem(Form form) {
    return form instanceof Refused refused ? refused.problem() : null;
  }

  /** What it is in JSON, for people. */
  static String words(Form form) {
    if (form instanceof Form.Scalar scalar) {
      return words(scalar.token());
    }
    if (form instanceof Form.Constants constants) {
      return words(constants.token());
    }
    return form instanceof Form.Elements ? "an array" : "an object";
  }

  private static String words(Token token) {
    return switch (token) {
      case STRING -> "a text";
      case INTEGER, NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
    };
  }
}
