package dev.chronotype.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Which types are being compiled, as opposed to read from class files; by name, over all rounds.
 */
public final class SourceTypes {

  private final Set<String> topLevel = new HashSet<>();

  /** Takes in what a round compiles. */
  public void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        topLevel.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Whether the type, or the type that the member belongs to, stands in a source file. */
  public boolean contains(Element element) {
    return outermost(element) instanceof TypeElement top
        && topLevel.contains(top.getQualifiedName().toString());
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
