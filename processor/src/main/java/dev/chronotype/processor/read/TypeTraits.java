package dev.chronotype.processor.read;

import dev.chronotype.processor.model.Trait;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Tells what a type that carries definitions is declared as. */
final class TypeTraits {

  private TypeTraits() {}

  static Set<Trait> of(TypeElement type, Elements elements) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean isPublic = true;
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      isPublic &= each.getModifiers().contains(Modifier.PUBLIC);
    }
    if (isPublic) {
      traits.add(Trait.PUBLIC);
    }
    if (type.getModifiers().contains(Modifier.PUBLIC)) {
      traits.add(Trait.DECLARED_PUBLIC);
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      traits.add(Trait.ABSTRACT);
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      traits.add(Trait.SEALED);
    }
    if (isConstructible(type)) {
      traits.add(Trait.CONSTRUCTIBLE);
    }
    if (AnnotationReader.find(type, AnnotationNames.ACTIVITIES) != null) {
      traits.add(Trait.ACTIVITIES);
    }
    Deprecations.addTo(traits, new Deprecations(elements).ofType(type));
    return traits;
  }

  private static boolean isConstructible(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                each ->
                    each.getParameters().isEmpty()
                        && each.getThrownTypes().isEmpty()
                        && !each.getModifiers().contains(Modifier.PRIVATE));
  }
}
