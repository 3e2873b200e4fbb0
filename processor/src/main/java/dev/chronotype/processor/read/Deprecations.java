package dev.chronotype.processor.read;

import dev.chronotype.processor.model.Deprecation;
import dev.chronotype.processor.model.Trait;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Reads what is deprecated. */
final class Deprecations {

  private final Elements elements;

  Deprecations(Elements elements) {
    this.elements = elements;
  }

  /** Of the type and of those around it, which have to be named with it. */
  Deprecation ofType(Element type) {
    Deprecation strongest = Deprecation.NONE;
    for (Element each = type;
        each != null && !(each instanceof PackageElement);
        each = each.getEnclosingElement()) {
      Deprecation one = of(each);
      strongest = one.compareTo(strongest) > 0 ? one : strongest;
    }
    return strongest;
  }

  /** Of the element alone. */
  Deprecation of(Element element) {
    if (!elements.isDeprecated(element)) {
      return Deprecation.NONE;
    }
    AnnotationMirror annotation = AnnotationReader.find(element, "java.lang.Deprecated");
    return annotation != null && AnnotationReader.isSet(annotation, "forRemoval")
        ? Deprecation.FOR_REMOVAL
        : Deprecation.ORDINARY;
  }

  static void addTo(Set<Trait> traits, Deprecation deprecation) {
    if (deprecation != Deprecation.NONE) {
      traits.add(Trait.DEPRECATED);
    }
    if (deprecation == Deprecation.FOR_REMOVAL) {
      traits.add(Trait.FOR_REMOVAL);
    }
  }
}
