package dev.chronotype.processor.read;

import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.RetryModel;
import dev.chronotype.processor.model.Setting;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.ThrowableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what was written down in one annotation; what was left out is null. */
final class AnnotationReader {

  private final Elements elements;
  private final Sites sites;
  private final Element annotated;
  private final AnnotationMirror outermost;
  private final @Nullable Site fixed;

  /**
   * @param fixed the place of all settings where the annotation itself stands in another source, or
   *     null
   */
  AnnotationReader(
      Elements elements,
      Sites sites,
      Element annotated,
      AnnotationMirror outermost,
      @Nullable Site fixed) {
    this.elements = elements;
    this.sites = sites;
    this.annotated = annotated;
    this.outermost = outermost;
    this.fixed = fixed;
  }

  static @Nullable AnnotationMirror find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        return mirror;
      }
    }
    return null;
  }

  static boolean isSet(AnnotationMirror mirror, String member) {
    AnnotationValue value = value(mirror, member);
    return value != null && Boolean.TRUE.equals(value.getValue());
  }

  /** Whether the member was written down. */
  static boolean names(AnnotationMirror mirror, String member) {
    return value(mirror, member) != null;
  }

  Site site() {
    return fixed != null ? fixed : sites.at(annotated, outermost);
  }

  @Nullable Setting<String> text(String member) {
    return text(outermost, member);
  }

  OptionsModel options() {
    return new OptionsModel(
        text("taskQueue"),
        text("startToCloseTimeout"),
        text("scheduleToCloseTimeout"),
        text("scheduleToStartTimeout"),
        text("heartbeatTimeout"),
        retry(),
        constant("execution"));
  }

  private @Nullable RetryModel retry() {
    AnnotationValue value = value(outermost, "retry");
    if (value == null || !(value.getValue() instanceof AnnotationMirror retry)) {
      return null;
    }
    return new RetryModel(
        place(value),
        text(retry, "initialInterval"),
        number(retry, "backoffCoefficient", Double.class),
        text(retry, "maximumInterval"),
        number(retry, "maximumAttempts", Integer.class),
        throwables(retry));
  }

  private List<Setting<ThrowableModel>> throwables(AnnotationMirror retry) {
    AnnotationValue list = value(retry, "doNotRetry");
    List<Setting<ThrowableModel>> found = new ArrayList<>();
    if (list != null && list.getValue() instanceof List<?> items) {
      for (Object item : items) {
        AnnotationValue value = (AnnotationValue) item;
        if (value.getValue() instanceof DeclaredType type) {
          found.add(new Setting<>(throwable((TypeElement) type.asElement()), place(value)));
        }
      }
    }
    return found;
  }

  private ThrowableModel throwable(TypeElement type) {
    return new ThrowableModel(
        elements.getBinaryName(type).toString(),
        type.getSimpleName().toString(),
        type.getModifiers().contains(Modifier.ABSTRACT));
  }

  <T> @Nullable Setting<T> number(String member, Class<T> type) {
    return number(outermost, member, type);
  }

  /** The texts of an array; empty where it was left out. */
  List<String> texts(String member) {
    AnnotationValue list = value(outermost, member);
    List<String> found = new ArrayList<>();
    if (list != null && list.getValue() instanceof List<?> items) {
      items.forEach(each -> found.add(String.valueOf(((AnnotationValue) each).getValue())));
    }
    return found;
  }

  private @Nullable Setting<String> text(AnnotationMirror mirror, String member) {
    AnnotationValue value = value(mirror, member);
    return value != null && value.getValue() instanceof String text
        ? new Setting<>(text, place(value))
        : null;
  }

  private <T> @Nullable Setting<T> number(AnnotationMirror mirror, String member, Class<T> type) {
    AnnotationValue value = value(mirror, member);
    return value != null && type.isInstance(value.getValue())
        ? new Setting<>(type.cast(value.getValue()), place(value))
        : null;
  }

  private @Nullable Setting<String> constant(String member) {
    AnnotationValue value = value(outermost, member);
    return value != null && value.getValue() instanceof VariableElement constant
        ? new Setting<>(constant.getSimpleName().toString(), place(value))
        : null;
  }

  private Site place(AnnotationValue value) {
    return fixed != null ? fixed : sites.at(annotated, outermost, value);
  }

  private static @Nullable AnnotationValue value(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
