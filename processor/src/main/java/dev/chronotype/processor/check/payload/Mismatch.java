package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.check.payload.Form.Token;
import dev.chronotype.processor.diagnostic.SerialisationCode;

/** That JSON of one sort is written where JSON of another is expected. */
final class Mismatch {

  private Mismatch() {}

  static Problem of(Form from, Form to, ClosedType type) {
    return Problem.ofClass(SerialisationCode.MISMATCH, type)
        .with("written", Form.words(from))
        .with("read", Form.words(to))
        .with("argument", argument(from));
  }

  static Problem ofConstants(ClosedType type) {
    return Problem.ofClass(SerialisationCode.MISMATCH, type)
        .with("written", "a number with a fraction")
        .with("read", "a text or a whole number")
        .with("fix", "a String or an int as the @JsonValue of " + type.simpleDisplay());
  }

  static Problem ofRaw(ClosedType type) {
    return Problem.ofUse(SerialisationCode.MISMATCH, type)
        .with("written", "the JSON that is in it")
        .with("read", "a text")
        .with("fix", "JsonNode as its type, or no @JsonRawValue");
  }

  /**
   * Of what is made where a wildcard keeps Jackson from the type that Java holds values to.
   *
   * @param any the type that Jackson knows
   */
  static Problem ofWildcard(Form from, Class<?> made, ClosedType any) {
    ClosedType held = any.held();
    return Problem.ofUse(SerialisationCode.MISMATCH, any)
        .with("found", Findings.one(held.display()))
        .with("written", Form.words(from))
        .with("read", "any JSON, as " + Findings.one(made.getSimpleName()))
        .with(
            "why",
            "a wildcard hides the type from Jackson; what it makes fails where it is set or taken"
                + " out.")
        .with("fix", held.simpleDisplay() + " or a subclass as the type argument");
  }

  private static String argument(Form from) {
    if (from instanceof Form.Scalar scalar) {
      return scalar.type().simpleDisplay();
    }
    if (from instanceof Form.Constants constants) {
      return constants.token() == Token.STRING ? "String" : "int";
    }
    if (from instanceof Form.Elements elements) {
      return elements.type().display();
    }
    return from instanceof Form.Entries entries ? entries.type().display() : "...";
  }
}
