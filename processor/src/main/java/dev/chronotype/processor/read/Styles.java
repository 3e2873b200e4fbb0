package dev.chronotype.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells how the definitions of a type are written. */
final class Styles {

  private Styles() {}

  /** Whether the type declares a definition with our annotation, or carries {@code @Activities}. */
  static boolean isChronotype(TypeElement type) {
    return AnnotationReader.find(type, AnnotationNames.ACTIVITIES) != null
        || declares(type, AnnotationNames.ACTIVITY_DEFINITION);
  }

  /**
   * Whether {@code @Activities} on an activity interface without definitions of ours means the
   * options of its stub. A prefix would mean names, which are the SDK's there.
   */
  static boolean setsOptionsOnly(TypeElement type) {
    AnnotationMirror activities = AnnotationReader.find(type, AnnotationNames.ACTIVITIES);
    return type.getKind().isInterface()
        && activities != null
        && !AnnotationReader.names(activities, "namePrefix");
  }

  /**
   * Whether the SDK's annotation makes an activity interface of it, or is where the SDK does not
   * want it: on a class, or on a method of one.
   */
  static boolean isActivityInterface(TypeElement type) {
    if (AnnotationReader.find(type, AnnotationNames.ACTIVITY_INTERFACE) != null) {
      return true;
    }
    return !type.getKind().isInterface()
        && (declares(type, AnnotationNames.ACTIVITY_METHOD)
            || declares(type, AnnotationNames.METHOD_RETRY));
  }

  /** The interfaces above the type that carry the SDK's annotation. */
  static List<String> activityInterfaces(TypeElement type) {
    return Supertypes.all(type).stream()
        .filter(each -> !each.equals(type) && each.getKind().isInterface())
        .filter(each -> AnnotationReader.find(each, AnnotationNames.ACTIVITY_INTERFACE) != null)
        .map(each -> each.getQualifiedName().toString())
        .toList();
  }

  private static boolean declares(TypeElement type, String annotation) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(each -> AnnotationReader.find(each, annotation) != null);
  }
}
