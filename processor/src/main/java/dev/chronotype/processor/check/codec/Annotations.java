package dev.chronotype.processor.check.codec;

import com.google.common.collect.ImmutableSet;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which annotations codecs follow, or may pass over. */
final class Annotations {

  static final String FORMAT = jackson("JsonFormat");

  private static final String INCLUDE = jackson("JsonInclude");
  private static final String PROPERTY = jackson("JsonProperty");
  private static final String SETTER = jackson("JsonSetter");
  private static final String TYPE_INFO = jackson("JsonTypeInfo");
  private static final String SUB_TYPES = jackson("JsonSubTypes");

  /** On a class: what has had its say when its properties were put together. */
  private static final ImmutableSet<String> OF_CLASS =
      ImmutableSet.of(
          INCLUDE,
          TYPE_INFO,
          SUB_TYPES,
          jackson("JsonAutoDetect"),
          jackson("JsonClassDescription"),
          jackson("JsonIgnoreProperties"),
          jackson("JsonIncludeProperties"),
          jackson("JsonPropertyOrder"),
          jackson("JsonRootName"),
          jackson("JsonTypeName"),
          "com.fasterxml.jackson.databind.annotation.JsonNaming");

  /** On a property: the same. */
  private static final ImmutableSet<String> OF_PROPERTY =
      ImmutableSet.of(
          INCLUDE,
          PROPERTY,
          SETTER,
          jackson("JsonAlias"),
          jackson("JsonGetter"),
          jackson("JsonIgnore"),
          jackson("JsonPropertyDescription"),
          jackson("JsonValue"),
          "java.beans.Transient",
          "java.beans.ConstructorProperties");

  private static final ImmutableSet<String> INCLUSIONS =
      ImmutableSet.of("ALWAYS", "USE_DEFAULTS", "NON_NULL", "NON_ABSENT", "NON_EMPTY");

  private Annotations() {}

  private static String jackson(String name) {
    return "com.fasterxml.jackson.annotation." + name;
  }

  /** The annotation of a class that codecs do not follow, for people; null without. */
  static @Nullable String strangeOfClass(AnnotationSet annotations) {
    String strange = strange(annotations, OF_CLASS);
    return strange != null ? strange : ofInclusion(annotations);
  }

  /** The annotation of a property that codecs do not follow, for people; null without. */
  static @Nullable String strangeOfProperty(AnnotationSet annotations) {
    AnnotationUse property = annotations.find(PROPERTY);
    if (property != null && property.flag("required", false)) {
      return "@JsonProperty(required = true)";
    }
    AnnotationUse setter = annotations.find(SETTER);
    if (setter != null && !Set.of("value").containsAll(setter.values().keySet())) {
      return "@JsonSetter with rules for null";
    }
    String strange = strange(own(annotations), Set.of(FORMAT));
    return strange != null ? strange : ofInclusion(annotations);
  }

  private static @Nullable String strange(AnnotationSet annotations, Set<String> known) {
    for (String each : annotations.byName().keySet().stream().sorted().toList()) {
      if (!known.contains(each)) {
        return "@" + each.substring(each.lastIndexOf('.') + 1);
      }
    }
    return null;
  }

  private static @Nullable String ofInclusion(AnnotationSet annotations) {
    AnnotationUse include = annotations.find(INCLUDE);
    boolean isKnown =
        include == null
            || (Set.of("value").containsAll(include.values().keySet())
                && INCLUSIONS.contains(include.text("value", "ALWAYS")));
    return isKnown ? null : "@JsonInclude of another kind";
  }

  /** Those of a property that concern what writes and reads its value. */
  static AnnotationSet own(AnnotationSet annotations) {
    if (annotations.isEmpty()) {
      return annotations;
    }
    Map<String, AnnotationUse> left = new LinkedHashMap<>(annotations.byName());
    left.keySet().removeAll(OF_PROPERTY);
    return left.isEmpty() ? AnnotationSet.NONE : new AnnotationSet(left);
  }
}
