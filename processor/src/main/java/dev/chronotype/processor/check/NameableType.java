package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.EnclosingModel;
import dev.chronotype.processor.model.Style;
import java.util.ArrayList;
import java.util.List;

/** Generated code can name the type, and a user can make an instance of it. */
final class NameableType implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    List<Diagnostic> found = new ArrayList<>();
    for (EnclosingModel each : type.nesting()) {
      if (each.isPrivate() && !isJudgedElsewhere(type, each)) {
        found.add(about(ShapeCode.PRIVATE_TYPE, type, each));
      }
      if (each.inner()) {
        found.add(about(ShapeCode.INNER_CLASS, type, each));
      }
    }
    return found;
  }

  /** Of an interface itself the SDK asks more: that it is public. */
  private static boolean isJudgedElsewhere(ActivityTypeModel type, EnclosingModel each) {
    return type.style() == Style.ACTIVITY_INTERFACE && each.equals(type.nesting().get(0));
  }

  private static Diagnostic about(Code code, ActivityTypeModel type, EnclosingModel each) {
    return Diagnostic.of(code, each.site(), type.name().canonicalName() + " in " + each.display())
        .with("type", each.display())
        .with("simple", each.display());
  }
}
