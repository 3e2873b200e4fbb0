package dev.chronotype.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds types by name as an element sees them. Without a module to look from, javac asks each of
 * some seventy, the JDK's, which takes longer than to write the class that the name is for.
 */
final class VisibleTypes {

  private VisibleTypes() {}

  /** The type of that name which the module of an element sees, or null. */
  static @Nullable TypeElement find(String name, Element from, Elements elements) {
    ModuleElement module = elements.getModuleOf(from);
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }
}
