package dev.chronotype.processor.read;

import dev.chronotype.processor.model.payload.TypePattern;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds out whether there is what an option names. */
public final class NamedTypes {

  private final Elements elements;

  public NamedTypes(Elements elements) {
    this.elements = elements;
  }

  /** Whether there is the type, or the package or type in which the types are. */
  public boolean isKnown(TypePattern pattern) {
    String name = pattern.name();
    return pattern.isWellFormed() && (isType(name) || (!pattern.isOfOne() && isPackage(name)));
  }

  /** Some compilers find a nested type by its binary name, too, which is not the one it goes by. */
  private boolean isType(String name) {
    TypeElement type = elements.getTypeElement(name);
    return type != null && type.getQualifiedName().contentEquals(name);
  }

  /** Eclipse's compiler has an empty package for any name. */
  private boolean isPackage(String name) {
    Set<PackageElement> found = new LinkedHashSet<>(elements.getAllPackageElements(name));
    PackageElement first = elements.getPackageElement(name);
    if (first != null) {
      found.add(first);
    }
    return found.stream().anyMatch(each -> !each.getEnclosedElements().isEmpty());
  }
}
