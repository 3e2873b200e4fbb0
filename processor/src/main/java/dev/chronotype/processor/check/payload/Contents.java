package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a property's annotations concerns the elements, keys or values in it: type information
 * and formats are theirs, and {@code contentUsing} is for them what {@code using} is for a plain
 * value.
 */
final class Contents {

  private static final List<String> HANDED_ON =
      List.of(
          Jackson.TYPE_INFO,
          Jackson.SUB_TYPES,
          Jackson.TYPE_ID_RESOLVER,
          Jackson.FORMAT,
          Jackson.IGNORE_PROPERTIES,
          Jackson.INCLUDE_PROPERTIES);

  private static final Map<String, String> OF_CONTENT =
      Map.of("contentUsing", "using", "contentAs", "as", "contentConverter", "converter");
  private static final Map<String, String> OF_KEY = Map.of("keyUsing", "using", "keyAs", "as");

  private Contents() {}

  static AnnotationSet ofElement(AnnotationSet annotations) {
    return annotations.isEmpty() ? annotations : handedOn(annotations, OF_CONTENT, HANDED_ON);
  }

  static AnnotationSet ofKey(AnnotationSet annotations) {
    return annotations.isEmpty() ? annotations : handedOn(annotations, OF_KEY, List.of());
  }

  private static AnnotationSet handedOn(
      AnnotationSet annotations, Map<String, String> members, List<String> whole) {
    Map<String, AnnotationUse> found = new LinkedHashMap<>();
    for (String each : whole) {
      AnnotationUse use = annotations.find(each);
      if (use != null) {
        found.put(each, use);
      }
    }
    for (String each : List.of(Jackson.SERIALIZE, Jackson.DESERIALIZE)) {
      AnnotationUse use = annotations.find(each);
      if (use != null) {
        Map<String, Object> values = new LinkedHashMap<>();
        members.forEach(
            (from, to) -> {
              Object value = use.values().get(from);
              if (value != null) {
                values.put(to, value);
              }
            });
        if (!values.isEmpty()) {
          found.put(each, new AnnotationUse(each, values));
        }
      }
    }
    return found.isEmpty() ? AnnotationSet.NONE : new AnnotationSet(found);
  }
}
