package dev.chronotype.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the types of a round that carry definitions, by name. */
public final class Candidates {

  private final Elements elements;
  private final IndexReader index;
  private final boolean withInterfaces;

  /**
   * @param withInterfaces whether the SDK's own annotations are looked for, too
   */
  public Candidates(Elements elements, SourceTypes sources, boolean withInterfaces) {
    this.elements = elements;
    this.index = new IndexReader(elements, sources);
    this.withInterfaces = withInterfaces;
  }

  /**
   * The qualified names of the types, in the order of the alphabet: compilers show them in
   * different ones, and which of two duplicates is the second is not to depend on it.
   */
  public Set<String> of(RoundEnvironment round) {
    Set<String> names = new TreeSet<>();
    for (Element element : round.getElementsAnnotatedWithAny(annotations())) {
      Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
      if (owner instanceof TypeElement carrier
          && !carrier.getQualifiedName().isEmpty()
          && !index.isEarlierWork(carrier)) {
        names.add(carrier.getQualifiedName().toString());
      }
    }
    return names;
  }

  /** All at once, since compilers walk over all elements each time that they are asked. */
  private TypeElement[] annotations() {
    List<TypeElement> found = new ArrayList<>();
    AnnotationNames.OURS.forEach(each -> addIfThere(each, found));
    if (withInterfaces) {
      AnnotationNames.OF_THE_SDK.forEach(each -> addIfThere(each, found));
    }
    return found.toArray(TypeElement[]::new);
  }

  private void addIfThere(String annotation, List<TypeElement> found) {
    TypeElement type = elements.getTypeElement(annotation);
    if (type != null) {
      found.add(type);
    }
  }
}
