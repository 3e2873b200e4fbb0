package dev.chronotype.processor.read;

import com.google.auto.common.MoreElements;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
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
   * The place of a record component. Javac knows it by the field behind the component (by the
   * component itself only from version 21 on); Eclipse's compiler knows no place in a record.
   *
   * @param use where the record is used, for a compiler that cannot point into it
   */
  Site at(RecordComponentElement component, Site use) {
    TypeElement record = MoreElements.asType(component.getEnclosingElement());
    for (Element field : ElementFilter.fieldsIn(record.getEnclosedElements())) {
      if (field.getSimpleName().equals(component.getSimpleName())) {
        return canPointInto(field) ? at(field) : at(use, field);
      }
    }
    return use;
  }

  /** Whether the compiler can point at a record, and at the fields behind its components. */
  public static boolean canPointInto(Element record) {
    return !record.getClass().getName().startsWith("org.eclipse.");
  }

  private Site at(Site use, Element culprit) {
    Anchor there = anchors.get(use.id());
    return add(new Anchor(there.element, there.annotation, there.value, culprit));
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
      if (each.culprit != null) {
        elements.add(each.culprit);
      }
      elements.add(each.element);
    }
    Set<Suppression> found = new LinkedHashSet<>();
    elements.forEach(each -> found.addAll(suppressions.at(each)));
    return List.copyOf(found);
  }
}
