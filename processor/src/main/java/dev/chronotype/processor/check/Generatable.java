package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that a type asks for can be generated. */
public final class Generatable {

  private Generatable() {}

  /**
   * What is to be said of it.
   *
   * @param obstacle what is in the way of something
   */
  public static List<Diagnostic> check(ActivityTypeModel type, Optional<String> obstacle) {
    if (obstacle.isEmpty() || type.definitions().isEmpty() || !type.isForWorkers()) {
      return List.of();
    }
    if (type.style() == Style.CHRONOTYPE) {
      return List.of(
          About.type(ShapeCode.TOO_MANY_DEFINITIONS, type, type.annotationSite())
              .with("count", String.format(Locale.ROOT, "%,d", type.definitions().size())));
    }
    // Of a type with definitions of both kinds it is said what is generated for the others.
    boolean isAskedFor = type.is(Trait.ACTIVITIES) && !type.is(Trait.READ_TWICE);
    return isAskedFor
        ? List.of(
            About.type(InterfaceCode.NOT_GENERATED, type, type.annotationSite())
                .with("reason", obstacle.get()))
        : List.of();
  }
}
