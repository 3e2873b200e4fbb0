package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code JsonIdentityInfo} asks for and Jackson cannot do. */
final class Identities {

  private Identities() {}

  /** Why values with an identity cannot be read, or null. */
  static @Nullable String problem(AnnotationSet ofClass, AnnotationSet own, Creators creators) {
    AnnotationUse reference = own.or(ofClass).find(Jackson.IDENTITY_REFERENCE);
    if (reference != null && reference.flag("alwaysAsId", false)) {
      return "alwaysAsId in @JsonIdentityReference writes an id without its object";
    }
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
