package dev.chronotype.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which types are being compiled, as opposed to read from class files; by name, over all rounds.
 */
public final class SourceTypes {

  private final Set<String> topLevel = new HashSet<>();

  /**
   * Takes in what a round compiles. Not the class files that an incremental build shows to an
   * aggregating processor again, where the compiler tells them from sources.
   */
  public void add(RoundEnvironment round, Elements elements) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type && !FileObjects.isClassFile(type, elements)) {
        topLevel.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Whether the type, or the type that the member belongs to, stands in a source file. */
  public boolean contains(Element element) {
    return outermost(element) instanceof TypeElement top
        && topLevel.contains(top.getQualifiedName().toString());
  }

  /** The same for a type that may no longer be there: whether one around it is being compiled. */
  boolean contains(String qualifiedName) {
    for (int end = qualifiedName.length(); end > 0; end = qualifiedName.lastIndexOf('.', end - 1)) {
      if (topLevel.contains(qualifiedName.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** The top-level type that an element belongs to: what a source file is compiled for. */
  static Element outermost(Element element) {
    Element each = element;
    while (each.getEnclosingElement() instanceof TypeElement enclosing) {
      each = enclosing;
    }
    return each;
  }
}
