package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ReflectedModel;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Trait;
import java.util.ArrayList;
import java.util.List;

/** The SDK's annotations are on interfaces, and not on a class. */
final class MisplacedAnnotations implements Rule {

  private static final String CONTRACT = "Contract";
  private static final String NOT_REGISTERED =
      "the SDK looks for it on interfaces; a Worker refuses a class that implements none with it.";
  private static final String TAKEN_FROM_INTERFACE =
      "the SDK looks for it on interfaces; what is registered are the methods of %s.";

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    List<Diagnostic> found = new ArrayList<>();
    if (type.annotated()) {
      found.add(
          About.type(InterfaceCode.ANNOTATED_CLASS, type, type.annotationSite())
              .with("kind", kind(type.shape()))
              .with("why", why(type))
              .with("contract", contract(type)));
    }
    for (DefinitionModel each : type.definitions()) {
      ReflectedModel reflected = each.reflected();
      if (reflected != null) {
        method(type, each, reflected, found);
      }
    }
    return found;
  }

  private static void method(
      ActivityTypeModel type,
      DefinitionModel definition,
      ReflectedModel reflected,
      List<Diagnostic> found) {
    Site site = AnnotatedMethods.site(definition, reflected);
    if (isRefused(type, definition)) {
      found.add(
          About.activity(InterfaceCode.ANNOTATED_IMPLEMENTATION, type, definition, site)
              .with("annotation", AnnotatedMethods.annotation(reflected))
              .with("interface", About.simple(type.activityInterfaces().get(0))));
    } else if (reflected.named()) {
      found.add(About.activity(InterfaceCode.ANNOTATION_WITHOUT_EFFECT, type, definition, site));
    }
  }

  /**
   * Whether a Worker refuses each instance of the class: of an abstract one, a subclass may
   * override the method, and of one without an activity interface it is not known that it is for a
   * Worker.
   */
  private static boolean isRefused(ActivityTypeModel type, DefinitionModel definition) {
    return !type.activityInterfaces().isEmpty()
        && !type.is(Trait.ABSTRACT)
        && definition.is(Trait.PUBLIC);
  }

  private static String why(ActivityTypeModel type) {
    return type.activityInterfaces().isEmpty()
        ? NOT_REGISTERED
        : TAKEN_FROM_INTERFACE.formatted(About.simple(type.activityInterfaces().get(0)));
  }

  private static String contract(ActivityTypeModel type) {
    return type.activityInterfaces().isEmpty()
        ? type.name().simpleName() + CONTRACT
        : About.simple(type.activityInterfaces().get(0));
  }

  private static String kind(Shape shape) {
    return switch (shape) {
      case RECORD -> "a record";
      case ENUM -> "an enum";
      case ANNOTATION -> "an annotation type";
      default -> "a class";
    };
  }
}
