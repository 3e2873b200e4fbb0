package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ReflectedModel;
import dev.chronotype.processor.model.Trait;
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
  private static final String AS_BOUND =
      "What is sent is read as %s,\n"
          + "which loses what a subtype adds, or fails if it is abstract.";

  private record Wrong(
      DefinitionModel definition, String uses, String declared, Decoding decoding) {}

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    List<Wrong> wrong = new ArrayList<>();
    for (DefinitionModel each : type.definitions()) {
      ReflectedModel reflected = each.reflected();
      Wrong one = reflected == null || each.is(Trait.STATIC) ? null : wrong(each, reflected);
      if (one != null) {
        wrong.add(one);
      }
    }
    return wrong.isEmpty() ? List.of() : List.of(about(type, wrong));
  }

  private static @Nullable Wrong wrong(DefinitionModel definition, ReflectedModel reflected) {
    for (int i = 0; i < definition.parameters().size(); i++) {
      var declared = reflected.parameters().get(i);
      var parameter = definition.parameters().get(i);
      Decoding found = Decoding.firstWrong(declared, parameter.erasure(), parameter.type());
      if (found != null) {
        return new Wrong(definition, "takes", declared.display(), found);
      }
    }
    var declared = reflected.returns();
    Decoding found = Decoding.firstWrong(declared, reflected.erasedReturns(), definition.returns());
    return found == null ? null : new Wrong(definition, "returns", declared.display(), found);
  }

  private static Diagnostic about(ActivityTypeModel type, List<Wrong> wrong) {
    Wrong first = wrong.get(0);
    DefinitionModel definition = first.definition;
    boolean asObject = first.decoding.decoded().equals("Object");
    return Diagnostic.of(
            InterfaceCode.DECODED_AS_OBJECT,
            definition.inherited() ? type.site() : definition.site(),
            type.name().canonicalName())
        .usedAt(type.site())
        .with("method", type.display() + "." + definition.method())
        .with("uses", first.uses)
        .with("declared", first.declared)
        .with("variable", first.decoding.variable())
        .with("decoded", first.decoding.decoded())
        .with(
            "actual", first.decoding.actual() == null ? "" : ", not as " + first.decoding.actual())
        .with("consequence", asObject ? AS_OBJECT : AS_BOUND.formatted(first.decoding.decoded()))
        .with("also", also(wrong))
        .with("fix", fix(type, first));
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
