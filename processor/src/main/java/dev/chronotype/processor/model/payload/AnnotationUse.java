package dev.chronotype.processor.model.payload;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotation, and what was written down in it.
 *
 * @param name the annotation's class
 * @param values by member: a String, Boolean or number; a constant of an enum by its name; a class
 *     as a {@link TypeUse}; an annotation as an AnnotationUse; several in a List
 */
public record AnnotationUse(String name, Map<String, Object> values) {

  /** Ours, which says that a value works whatever the default converter does with it. */
  public static final String ASSUME_SERIALIZABLE = "dev.chronotype.AssumeSerializable";

  public AnnotationUse {
    values = Map.copyOf(values);
  }

  /** The text, or the constant of an enum; the default where nothing was written. */
  public String text(String member, String otherwise) {
    return values.get(member) instanceof String text ? text : otherwise;
  }

  /** The flag; the default where nothing was written. */
  public boolean flag(String member, boolean otherwise) {
    return values.get(member) instanceof Boolean flag ? flag : otherwise;
  }

  /** The class that was written down, or null. */
  public TypeUse.@Nullable ClassUse type(String member) {
    return values.get(member) instanceof TypeUse.ClassUse type ? type : null;
  }

  /** All that was written down for a member, one or several. */
  public List<?> all(String member) {
    Object value = values.get(member);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> several ? several : List.of(value);
  }

  /** The texts that were written down. */
  public List<String> texts(String member) {
    return all(member).stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /** The annotations that were written down. */
  public List<AnnotationUse> annotations(String member) {
    return all(member).stream()
        .filter(AnnotationUse.class::isInstance)
        .map(AnnotationUse.class::cast)
        .toList();
  }
}
