package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.check.payload.Form.Token;
import dev.chronotype.processor.model.payload.AnnotationSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code JsonFormat} makes of a single value. */
final class Formats {

  private Formats() {}

  /** The token that a value is written as, unless the property asks for another. */
  static Token token(Token usual, ClosedType type, AnnotationSet annotations) {
    return switch (Jackson.shape(annotations)) {
      case "STRING" -> type.is("java.lang.String") ? usual : Token.STRING;
      case "NUMBER", "NUMBER_INT" -> usual == Token.STRING ? Token.INTEGER : usual;
      default -> usual;
    };
  }

  /** What is lost of a value or keeps it from being read, or null. */
  static @Nullable Problem problem(ClosedType type, AnnotationSet annotations) {
    if (Patterns.has(type, annotations)) {
      return Patterns.problem(type, annotations);
    }
    List<String> features = ContainerMatcher.features(annotations, "with");
    if (type.is("java.time.ZonedDateTime") && features.contains("WRITE_DATES_WITH_ZONE_ID")) {
      return null;
    }
    Problem change = Changes.problem(type);
    return change == null
            && type.is("java.time.OffsetDateTime")
            && features.contains("ADJUST_DATES_TO_CONTEXT_TIME_ZONE")
        ? Changes.adjusted(type)
        : change;
  }
}
