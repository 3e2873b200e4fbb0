package dev.chronotype.processor.check;

import dev.chronotype.processor.check.payload.ReadClasses;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ReflectedModel;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What activities take and return is decoded to what they say. One warning for an interface: its
 * methods share the type variable, and mostly the remedy.
 */
final class ConcretePayloads implements Rule {

  private static final String AS_OBJECT =
      "An object arrives as a LinkedHashMap,\n"
          + "a long as an Integer, an enum as a String, and the first cast fails.";
  private static final String AS_ABSTRACT =
      "Reading fails at each attempt:\n"
          + "nothing tells which class to make for %s, which has no instances of its own.";
  private static final String AS_BOUND =
      "A %s is made of what is sent:\n"
          + "reading fails at what a subclass adds, and without that the first cast does.";

  private record Wrong(
      DefinitionModel definition, String uses, String declared, Decoding decoding) {}

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    ReadClasses classes = new ReadClasses(type.payloads());
    List<Wrong> wrong = new ArrayList<>();
    for (DefinitionModel each : type.definitions()) {
      ReflectedModel reflected = each.reflected();
      Wrong one =
          reflected == null || each.is(Trait.STATIC)
              ? null
              : wrong(each, reflected, new Decodings(reflected.bounds(), classes));
      if (one != null) {
        wrong.add(one);
      }
    }
    return wrong.isEmpty() ? List.of() : List.of(about(type, wrong, classes));
  }

  /** Whether this rule complains of a parameter, so that opinions on its type are not asked. */
  static boolean coversParameter(ActivityTypeModel type, DefinitionModel definition, int index) {
    ReflectedModel reflected = definition.reflected();
    return reflected != null
        && covers(
            type,
            reflected,
            reflected.parameters().get(index),
            definition.parameters().get(index).type());
  }

  /** Whether it complains of the result. */
  static boolean coversResult(ActivityTypeModel type, DefinitionModel definition) {
    ReflectedModel reflected = definition.reflected();
    return reflected != null && covers(type, reflected, reflected.returns(), definition.returns());
  }

  private static boolean covers(
      ActivityTypeModel type, ReflectedModel reflected, TypeModel declared, TypeModel resolved) {
    return !reflected.bounds().isEmpty()
        && new Decodings(reflected.bounds(), new ReadClasses(type.payloads()))
                .firstWrong(declared, resolved)
            != null;
  }

  private static @Nullable Wrong wrong(
      DefinitionModel definition, ReflectedModel reflected, Decodings decodings) {
    for (int i = 0; i < definition.parameters().size(); i++) {
      var declared = reflected.parameters().get(i);
      var parameter = definition.parameters().get(i);
      Decoding found = decodings.firstWrong(declared, parameter.type());
      if (found != null) {
        return new Wrong(definition, "takes", declared.display(), found);
      }
    }
    var declared = reflected.returns();
    Decoding found = decodings.firstWrong(declared, definition.returns());
    return found == null ? null : new Wrong(definition, "returns", declared.display(), found);
  }

  private static Diagnostic about(ActivityTypeModel type, List<Wrong> wrong, ReadClasses classes) {
    Wrong first = wrong.get(0);
    DefinitionModel definition = first.definition;
    TypeModel actual = first.decoding.actual();
    return Diagnostic.of(
            InterfaceCode.DECODED_AS_OBJECT,
            definition.inherited() ? type.site() : definition.site(),
            type.name().canonicalName())
        .usedAt(type.site())
        .with("method", type.display() + "." + definition.method())
        .with("uses", first.uses)
        .with("declared", first.declared)
        .with("variable", first.decoding.variable())
        .with("decoded", first.decoding.decoded().display())
        .with("actual", actual == null ? "" : ", not as " + actual.display())
        .with("consequence", consequence(first.decoding.decoded(), classes))
        .with("also", also(wrong))
        .with("fix", fix(type, first));
  }

  private static String consequence(TypeModel decoded, ReadClasses classes) {
    if (Decodings.isUntyped(decoded)) {
      return AS_OBJECT;
    }
    return (classes.isAbstract(decoded) ? AS_ABSTRACT : AS_BOUND).formatted(decoded.display());
  }

  private static String also(List<Wrong> wrong) {
    if (wrong.size() == 1) {
      return "";
    }
    String second = wrong.get(1).definition.method();
    return wrong.size() == 2
        ? " So it is with " + second + "."
        : " So it is with %s and %d more.".formatted(second, wrong.size() - 2);
  }

  private static String fix(ActivityTypeModel type, Wrong wrong) {
    DefinitionModel definition = wrong.definition;
    ReflectedModel reflected = definition.reflected();
    if (wrong.decoding.actual() == null || reflected == null) {
      return "a concrete type in place of " + wrong.decoding.variable();
    }
    String own = About.header(definition) + " in " + type.display();
    if (!reflected.through().equals(type.name().canonicalName())) {
      return "%s, and no @ActivityInterface on %s"
          .formatted(own, About.simple(reflected.through()));
    }
    return reflected.named()
        ? "%s, and no @ActivityMethod on %s".formatted(own, definition.display())
        : own + ", which takes the place of the inherited one";
  }
}
