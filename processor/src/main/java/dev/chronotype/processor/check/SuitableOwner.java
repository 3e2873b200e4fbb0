package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type is a class or an interface. */
final class SuitableOwner implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    String kind = kind(type);
    if (kind == null) {
      return List.of();
    }
    Site site =
        type.definitions().isEmpty() ? type.annotationSite() : type.definitions().get(0).site();
    return List.of(About.type(ShapeCode.UNSUITABLE_OWNER, type, site).with("kind", kind));
  }

  private static @Nullable String kind(ActivityTypeModel type) {
    return switch (type.shape()) {
      case RECORD -> "a record";
      case ENUM -> "an enum";
      case ANNOTATION -> "an annotation type";
      default -> null;
    };
  }
}
