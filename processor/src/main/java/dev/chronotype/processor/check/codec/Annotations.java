package dev.chronotype.processor.check.codec;

import com.google.common.collect.ImmutableSet;
import dev.chronotype.processor.check.payload.Jackson;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which annotations codecs follow, or may pass over. */
final class Annotations {

  /** On a class: what has had its say when its properties were put together. */
  private static final ImmutableSet<String> OF_CLASS =
      ImmutableSet.of(
          Jackson.INCLUDE,
          Jackson.TYPE_INFO,
          Jackson.SUB_TYPES,
          Jackson.AUTO_DETECT,
          Jackson.CLASS_DESCRIPTION,
          Jackson.IGNORE_PROPERTIES,
          Jackson.INCLUDE_PROPERTIES,
          Jackson.PROPERTY_ORDER,
          Jackson.ROOT_NAME,
          Jackson.TYPE_NAME,
          Jackson.NAMING);

  /** On a property: the same. */
  private static final ImmutableSet<String> OF_PROPERTY =
      ImmutableSet.of(
          Jackson.INCLUDE,
          Jackson.PROPERTY,
          Jackson.SETTER,
          Jackson.ALIAS,
          Jackson.GETTER,
          Jackson.IGNORE,
          Jackson.PROPERTY_DESCRIPTION,
          Jackson.VALUE,
          Jackson.TRANSIENT,
          Jackson.CONSTRUCTOR_PROPERTIES);

  private static final ImmutableSet<String> INCLUSIONS =
      ImmutableSet.of("ALWAYS", "USE_DEFAULTS", "NON_NULL", "NON_ABSENT", "NON_EMPTY");

  private Annotations() {}

  /** The annotation of a class that codecs do not follow, for people; null without. */
  static @Nullable String strangeOfClass(AnnotationSet annotations) {
    String strange = strange(annotations, OF_CLASS);
    return strange != null ? strange : ofInclusion(annotations);
  }

  /** The annotation of a property that codecs do not follow, for people; null without. */
  static @Nullable String strangeOfProperty(AnnotationSet annotations) {
    AnnotationUse property = annotations.find(Jackson.PROPERTY);
    if (property != null && property.flag("required", false)) {
      return "@JsonProperty(required = true)";
    }
    AnnotationUse setter = annotations.find(Jackson.SETTER);
    if (setter != null && !Set.of("value").containsAll(setter.values().keySet())) {
      return "@JsonSetter with rules for null";
    }
    String strange = strange(own(annotations), Set.of(Jackson.FORMAT));
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
    AnnotationUse include = annotations.find(Jackson.INCLUDE);
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
