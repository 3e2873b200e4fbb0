package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.ClassModel;

/** Says why a class of the JDK cannot travel, and what to send in its place. */
final class HiddenTypes {

  private HiddenTypes() {}

  static Problem problem(ClosedType type, ClassModel model, Types types) {
    Unserialisable family = Unserialisable.reasonFor(type, types);
    if (family != null) {
      return Problem.ofUse(SerialisationCode.NEVER_SERIALISABLE, type)
          .with("why", family.why())
          .with("fix", family.fix());
    }
    if (model.isAbstract()) {
      return Problem.ofUse(SerialisationCode.ABSTRACT_TYPE, type)
          .with("kind", Abstract.kind(model))
          .with("fix", Abstract.fix(type));
    }
    return Problem.ofUse(SerialisationCode.HIDDEN_JDK_TYPE, type)
        .with("why", "what is in it is private to the JDK: Jackson can neither read nor set it.")
        .with("fix", "the values that are needed of it, as components of their own");
  }
}
