package dev.chronotype.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Tells whether a name is free for a generated class. */
public final class ExistingTypes {

  private static final String MARKER = "dev.chronotype.runtime.spi.ChronotypeGenerated";

  private final Elements elements;
  private final SourceTypes sources;
  private final Element origin;

  /**
   * @param origin the type that classes are generated for, beside which they are to be
   */
  public ExistingTypes(Elements elements, SourceTypes sources, Element origin) {
    this.elements = elements;
    this.sources = sources;
    this.origin = origin;
  }

  /**
   * Whether a class of that name is there that is not an earlier output of ours: one in a source
   * file, or a class file without our mark.
   */
  public boolean isTaken(String qualifiedName) {
    TypeElement type = find(qualifiedName);
    return type != null && !isEarlierOutput(type);
  }

  /** Whether a class file is there that an earlier compilation has left behind. */
  public boolean isEarlierOutput(String qualifiedName) {
    TypeElement type = find(qualifiedName);
    return type != null && isEarlierOutput(type);
  }

  private @Nullable TypeElement find(String qualifiedName) {
    return VisibleTypes.find(qualifiedName, origin, elements);
  }

  private boolean isEarlierOutput(TypeElement type) {
    return !sources.contains(type) && AnnotationReader.find(type, MARKER) != null;
  }
}
