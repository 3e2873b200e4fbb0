package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Whether there is any among the classes that a value can hold, as far as they are declared. */
  static boolean areIn(ClosedType type, Types types) {
    Set<String> seen = new HashSet<>();
    Deque<TypeUse> open = new ArrayDeque<>();
    addAll(type, open);
    while (!open.isEmpty()) {
      TypeUse use = open.remove();
      if (use instanceof TypeUse.ArrayUse array) {
        open.add(array.component());
      } else if (use instanceof TypeUse.ClassUse named && seen.add(named.name())) {
        ClassModel model = types.model(named.name());
        if (model != null && !model.isPlatform()) {
          if (model.annotations().has(Jackson.IDENTITY_INFO)) {
            return true;
          }
          addParts(model, open);
        }
      }
      if (use instanceof TypeUse.ClassUse named) {
        open.addAll(named.arguments());
      }
    }
    return false;
  }

  private static void addAll(ClosedType type, Deque<TypeUse> open) {
    open.add(new TypeUse.ClassUse(type.name(), List.of()));
    type.arguments().forEach(each -> addAll(each, open));
  }

  private static void addParts(ClassModel model, Deque<TypeUse> open) {
    model.fields().forEach(each -> open.add(each.type()));
    model.methods().forEach(each -> open.add(each.type()));
    model.permitted().forEach(each -> open.add(new TypeUse.ClassUse(each, List.of())));
    open.addAll(model.interfaces());
    if (model.superclass() != null) {
      open.add(model.superclass());
    }
  }
}
