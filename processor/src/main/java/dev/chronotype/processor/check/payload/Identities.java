package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code JsonIdentityInfo} asks for and Jackson cannot do. */
final class Identities {

  private Identities() {}

  /** Why an object cannot be found by its identity, or null. */
  static @Nullable String unwritten(AnnotationSet ofClass, AnnotationSet own) {
    AnnotationUse reference = own.or(ofClass).find(Jackson.IDENTITY_REFERENCE);
    return reference != null && reference.flag("alwaysAsId", false)
        ? "alwaysAsId in @JsonIdentityReference writes an id without its object"
        : null;
  }

  /** Why Jackson refuses to read values with an identity, or null. */
  static @Nullable String problem(AnnotationSet ofClass, AnnotationSet own, Creators creators) {
    AnnotationUse info = own.or(ofClass).find(Jackson.IDENTITY_INFO);
    TypeUse.ClassUse generator = info == null ? null : info.type("generator");
    Map<String, Accessor> parameters = creators.properties;
    if (info == null || generator == null || parameters == null) {
      return null;
    }
    String property = info.text("property", "@id");
    return generator.name().endsWith(".PropertyGenerator") && parameters.containsKey(property)
        ? "an identity cannot be a parameter of the creator, here " + property
        : null;
  }
}
