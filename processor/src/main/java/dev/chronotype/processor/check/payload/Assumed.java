package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.TypePattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the user's own converter takes, as the user says: by the option {@code
 * chronotype.serializable}, or by {@code AssumeSerializable} on a type or a property.
 */
final class Assumed {

  private final Types types;
  private final List<TypePattern> patterns;
  private final Map<String, Boolean> known = new HashMap<>();

  Assumed(Types types, List<TypePattern> patterns) {
    this.types = types;
    this.patterns = patterns;
  }

  /** Whether a value is taken for one that works, where it stands or wherever it stands. */
  boolean covers(Use use) {
    return isMarked(use) || covers(use.type());
  }

  /** Whether it is the property that is marked. */
  boolean isMarked(Use use) {
    return use.annotations().has(AnnotationUse.ASSUME_SERIALIZABLE);
  }

  /** Whether the type is named or marked itself: what holds for it says nothing of its subtypes. */
  boolean covers(ClosedType type) {
    ClassModel model = types.model(type);
    return model != null && known.computeIfAbsent(model.name(), name -> covers(model));
  }

  boolean covers(ClassModel model) {
    return model.annotations().has(AnnotationUse.ASSUME_SERIALIZABLE)
        || patterns.stream().anyMatch(each -> each.covers(model));
  }
}
