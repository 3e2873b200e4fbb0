package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.TypeUse;
import org.jspecify.annotations.Nullable;

/**
 * That the class of a value is written beside it.
 *
 * @param id how the class is named: CLASS, MINIMAL_CLASS, NAME, SIMPLE_NAME, DEDUCTION, CUSTOM
 * @param place where: PROPERTY, EXISTING_PROPERTY, WRAPPER_OBJECT, WRAPPER_ARRAY, EXTERNAL_PROPERTY
 * @param property the name of the property
 * @param isVisible whether a property of the value's may read it, too
 * @param isCustom whether code of the author's own finds the names
 * @param otherwise the class that is taken where none is named, or null
 */
public record TypeInfo(
    String id,
    String place,
    String property,
    boolean isVisible,
    boolean isCustom,
    TypeUse.@Nullable ClassUse otherwise) {

  public static @Nullable TypeInfo of(AnnotationSet annotations) {
    AnnotationUse use = annotations.find(Jackson.TYPE_INFO);
    if (use == null) {
      return null;
    }
    String id = use.text("use", "NONE");
    if (id.equals("NONE")) {
      return null;
    }
    boolean isCustom =
        id.equals("CUSTOM")
            || annotations.has(Jackson.TYPE_ID_RESOLVER)
            || annotations.has(Jackson.TYPE_RESOLVER);
    return new TypeInfo(
        id,
        use.text("include", "PROPERTY"),
        property(use.text("property", ""), id),
        use.flag("visible", false),
        isCustom,
        use.type("defaultImpl"));
  }

  private static String property(String written, String id) {
    if (!written.isEmpty()) {
      return written;
    }
    return switch (id) {
      case "CLASS" -> "@class";
      case "MINIMAL_CLASS" -> "@c";
      default -> "@type";
    };
  }

  /** Whether classes are named by themselves, so that nobody has to list them. */
  boolean namesClasses() {
    return id.equals("CLASS") || id.equals("MINIMAL_CLASS");
  }
}
