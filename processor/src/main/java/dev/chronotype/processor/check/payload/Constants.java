package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the constants of an enum are. */
final class Constants {

  private Constants() {}

  /** Whether it is an enum of which there is no value but null. */
  static boolean isWithout(@Nullable ClassModel model) {
    return model != null && model.kind() == ClassKind.ENUM && of(model).isEmpty();
  }

  /** The name that annotations give to more than one constant, or null. */
  static @Nullable String sharedName(ClassModel model) {
    Set<String> names = new HashSet<>();
    for (MemberModel each : of(model)) {
      AnnotationUse named = each.annotations().find(Jackson.PROPERTY);
      if (named != null && !names.add(named.text("value", each.name()))) {
        return named.text("value", each.name());
      }
    }
    return null;
  }

  private static List<MemberModel> of(ClassModel model) {
    return model.fields().stream().filter(each -> each.is(MemberTrait.CONSTANT)).toList();
  }
}
