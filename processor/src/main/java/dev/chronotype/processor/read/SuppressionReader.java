package dev.chronotype.processor.read;

import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@code @SuppressWarnings} says to us. It does so in source files only: no class file
 * keeps the annotation.
 */
final class SuppressionReader {

  private static final String ANNOTATION = "java.lang.SuppressWarnings";

  /** What is for us, and what may be meant to be. */
  private static final Pattern FOR_US =
      Pattern.compile("chronotype.*|[^:]*:CT\\d.*", Pattern.CASE_INSENSITIVE);

  private final Sites sites;
  private final Map<Element, List<Suppression>> read = new LinkedHashMap<>();

  SuppressionReader(Sites sites) {
    this.sites = sites;
  }

  /** Those of an element and of all that encloses it, the nearest first. */
  List<Suppression> at(@Nullable Element element) {
    List<Suppression> found = new ArrayList<>();
    for (Element each = element; each != null; each = each.getEnclosingElement()) {
      found.addAll(on(each));
    }
    return found;
  }

  /** Those of an element alone. */
  List<Suppression> on(Element element) {
    return read.computeIfAbsent(element, this::of);
  }

  private List<Suppression> of(Element element) {
    AnnotationMirror annotation = AnnotationReader.find(element, ANNOTATION);
    List<Suppression> found = new ArrayList<>();
    if (annotation != null) {
      annotation.getElementValues().values().forEach(each -> add(element, annotation, each, found));
    }
    return found;
  }

  private void add(
      Element element,
      AnnotationMirror annotation,
      AnnotationValue value,
      List<Suppression> found) {
    if (value.getValue() instanceof List<?> items) {
      items.forEach(each -> add(element, annotation, (AnnotationValue) each, found));
    } else if (value.getValue() instanceof String text && FOR_US.matcher(text).matches()) {
      Site site = sites.at(element, annotation, value);
      found.add(new Suppression(text, display(element), site));
    }
  }

  private static String display(Element element) {
    StringBuilder name = new StringBuilder(element.getSimpleName());
    for (Element each = element.getEnclosingElement();
        each instanceof TypeElement || each instanceof ExecutableElement;
        each = each.getEnclosingElement()) {
      name.insert(0, each.getSimpleName() + ".");
    }
    return name.toString();
  }
}
