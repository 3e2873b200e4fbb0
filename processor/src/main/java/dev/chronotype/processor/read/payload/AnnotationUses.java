package dev.chronotype.processor.read.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annotations that have a say in how values are written and read: Jackson's, the two of
 * {@code java.beans} that it knows, and ours. Those in a bundle count as if they stood beside it.
 */
final class AnnotationUses {

  private static final String INSIDE = "com.fasterxml.jackson.annotation.JacksonAnnotationsInside";

  /** What a class in an annotation reads as that the compiler did not find. */
  private static final String UNRESOLVED = "<error>";

  private final TypeUses types;
  private final Map<String, Map<String, AnnotationUse>> bundles;

  AnnotationUses(TypeUses types) {
    this(types, new HashMap<>());
  }

  private AnnotationUses(TypeUses types, Map<String, Map<String, AnnotationUse>> bundles) {
    this.types = types;
    this.bundles = bundles;
  }

  /** For another class, with the bundles that are known already. */
  AnnotationUses in(TypeUses others) {
    return new AnnotationUses(others, bundles);
  }

  AnnotationSet of(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return AnnotationSet.NONE;
    }
    Map<String, AnnotationUse> found = new LinkedHashMap<>();
    mirrors.forEach(each -> add(each, found));
    return found.isEmpty() ? AnnotationSet.NONE : new AnnotationSet(found);
  }

  private void add(AnnotationMirror mirror, Map<String, AnnotationUse> found) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    String name = type.getQualifiedName().toString();
    if (counts(name)) {
      found.put(name, use(name, mirror));
    } else if (!name.startsWith("java.")) {
      found.putAll(bundle(name, type));
    }
  }

  private static boolean counts(String name) {
    return name.startsWith("com.fasterxml.jackson.")
        || name.startsWith("java.beans.")
        || name.equals(AnnotationUse.ASSUME_SERIALIZABLE);
  }

  private Map<String, AnnotationUse> bundle(String name, TypeElement type) {
    Map<String, AnnotationUse> known = bundles.get(name);
    if (known != null) {
      return known;
    }
    Map<String, AnnotationUse> inside = new LinkedHashMap<>();
    bundles.put(name, inside);
    boolean isBundle =
        type.getAnnotationMirrors().stream()
            .map(each -> (TypeElement) each.getAnnotationType().asElement())
            .anyMatch(each -> each.getQualifiedName().contentEquals(INSIDE));
    if (isBundle) {
      type.getAnnotationMirrors().forEach(each -> add(each, inside));
      inside.remove(INSIDE);
    }
    return inside;
  }

  private AnnotationUse use(String name, AnnotationMirror mirror) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      Object value = value(entry.getValue());
      if (value != null) {
        values.put(entry.getKey().getSimpleName().toString(), value);
      }
    }
    return new AnnotationUse(name, values);
  }

  private @Nullable Object value(AnnotationValue value) {
    Object raw = value.getValue();
    if (raw instanceof TypeMirror type) {
      return types.read(type);
    }
    if (UNRESOLVED.equals(raw)) {
      types.miss(UNRESOLVED);
      return null;
    }
    if (raw instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    if (raw instanceof AnnotationMirror nested) {
      TypeElement type = (TypeElement) nested.getAnnotationType().asElement();
      return use(type.getQualifiedName().toString(), nested);
    }
    if (raw instanceof List<?> several) {
      List<Object> values = new ArrayList<>();
      for (Object each : several) {
        Object one = value((AnnotationValue) each);
        if (one != null) {
          values.add(one);
        }
      }
      return List.copyOf(values);
    }
    return raw;
  }
}
