package dev.chronotype.processor.read;

import com.google.auto.common.MoreElements;
import dev.chronotype.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The places of one round. Forgotten with it, so that no element outlives its round. */
public final class Sites {

  /** What the compiler needs to point at a place. */
  public record Anchor(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {}

  private final List<Anchor> anchors = new ArrayList<>();

  /** The place of an element. */
  public Site at(Element element) {
    return add(new Anchor(element, null, null));
  }

  /**
   * The place of a record component. Javac knows it by the field behind the component (by the
   * component itself only from version 21 on); Eclipse's compiler knows no place in a record.
   *
   * @param use where the record is used, for a compiler that cannot point into it
   */
  Site at(RecordComponentElement component, Site use) {
    if (component.getClass().getName().startsWith("org.eclipse.")) {
      return use;
    }
    TypeElement record = MoreElements.asType(component.getEnclosingElement());
    for (Element field : ElementFilter.fieldsIn(record.getEnclosedElements())) {
      if (field.getSimpleName().equals(component.getSimpleName())) {
        return at(field);
      }
    }
    return use;
  }

  Site at(Element element, AnnotationMirror annotation) {
    return add(new Anchor(element, annotation, null));
  }

  Site at(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return add(new Anchor(element, annotation, value));
  }

  private Site add(Anchor anchor) {
    anchors.add(anchor);
    return new Site(anchors.size() - 1);
  }

  /** What stands behind a place, or null for {@link Site#NONE}. */
  public @Nullable Anchor anchor(Site site) {
    return site.equals(Site.NONE) ? null : anchors.get(site.id());
  }
}
