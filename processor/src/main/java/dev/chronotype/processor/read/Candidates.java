package dev.chronotype.processor.read;

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
    AnnotationNames.OURS.forEach(each -> collect(round, each, names));
    if (withInterfaces) {
      AnnotationNames.OF_THE_SDK.forEach(each -> collect(round, each, names));
    }
    return names;
  }

  private void collect(RoundEnvironment round, String annotation, Set<String> names) {
    TypeElement type = elements.getTypeElement(annotation);
    if (type == null) {
      return;
    }
    for (Element element : round.getElementsAnnotatedWith(type)) {
      Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
      if (owner instanceof TypeElement carrier
          && !carrier.getQualifiedName().isEmpty()
          && !index.isEarlierWork(carrier)) {
        names.add(carrier.getQualifiedName().toString());
      }
    }
  }
}
