package dev.chronotype.processor.read;

import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The places of one round. Forgotten with it, so that no element outlives its round. */
public final class Sites {

  /**
   * What the compiler needs to point at a place.
   *
   * @param culprit what is meant, where the compiler cannot point at it
   */
  public record Anchor(
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value,
      @Nullable Element culprit) {}

  private final List<Anchor> anchors = new ArrayList<>();
  private final SuppressionReader suppressions = new SuppressionReader(this);

  /** The place of an element. */
  public Site at(Element element) {
    return add(new Anchor(element, null, null, null));
  }

  /** The place of an element that stands for another, which is in another file. */
  Site at(Element element, Element culprit) {
    return add(new Anchor(element, null, null, culprit));
  }

  /**
   * Whether the compiler can point at a record, and at the fields behind its components. Eclipse's
   * knows no place in a record.
   */
  public static boolean canPointInto(Element record) {
    return !record.getClass().getName().startsWith("org.eclipse.");
  }

  Site at(Element element, AnnotationMirror annotation) {
    return add(new Anchor(element, annotation, null, null));
  }

  Site at(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return add(new Anchor(element, annotation, value, null));
  }

  private Site add(Anchor anchor) {
    anchors.add(anchor);
    return new Site(anchors.size() - 1);
  }

  /** What stands behind a place, or null for {@link Site#NONE}. */
  public @Nullable Anchor anchor(Site site) {
    return site.equals(Site.NONE) ? null : anchors.get(site.id());
  }

  /** What {@code @SuppressWarnings} says to us at a place and around it, the nearest first. */
  public List<Suppression> suppressions(Site site) {
    Anchor anchor = anchor(site);
    if (anchor == null) {
      return List.of();
    }
    List<Suppression> found = new ArrayList<>(suppressions.at(anchor.culprit));
    found.addAll(suppressions.at(anchor.element));
    return found;
  }

  /** What {@code @SuppressWarnings} says to us at all places so far, each once. */
  public List<Suppression> suppressions() {
    Set<Element> elements = new LinkedHashSet<>();
    for (Anchor each : anchors) {
      addWithEnclosing(each.culprit, elements);
      addWithEnclosing(each.element, elements);
    }
    List<Suppression> found = new ArrayList<>();
    elements.forEach(each -> found.addAll(suppressions.on(each)));
    return found;
  }

  private static void addWithEnclosing(@Nullable Element element, Set<Element> found) {
    Element each = element;
    while (each != null && found.add(each)) {
      each = each.getEnclosingElement();
    }
  }
}
