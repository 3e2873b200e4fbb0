package dev.chronotype.processor.check.codec;

import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.check.payload.Types;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;

/** Tells what a class of codecs can name. */
final class Nameable {

  private final ActivityTypeModel type;
  private final Types types;

  /**
   * @param type for which the codecs are, in whose package they will be
   */
  Nameable(ActivityTypeModel type, Types types) {
    this.type = type;
    this.types = types;
  }

  /**
   * Whether a type can be named.
   *
   * @param isNamed whether other generated code names it already
   */
  boolean isSeen(ClosedType named, boolean isNamed) {
    if (named.isPrimitive()) {
      return true;
    }
    ClassModel model = named.isArray() ? null : types.model(named);
    boolean isSeen = named.isArray() || model == null || isSeen(model, isNamed);
    return isSeen
        && !named.isUnknown()
        && named.arguments().stream().allMatch(each -> isSeen(each, isNamed));
  }

  private boolean isSeen(ClassModel model, boolean isNamed) {
    // Compilers do not agree on what a dollar in the name of a class with nested ones stands for.
    boolean isPlain = model.name().indexOf('$') < 0;
    if (isPlain && model.is(ClassTrait.PUBLIC)) {
      return true;
    }
    boolean isInPackage = isPlain && !model.is(ClassTrait.PRIVATE) && isInPackage(model);
    // Of a class that shares its file with the public one, compilers warn wherever else it is used.
    boolean isOfAnotherFile =
        !model.is(ClassTrait.IN_PUBLIC)
            && !Names.of(model).topLevelClassName().equals(type.name().topLevelClassName());
    return isInPackage && (isNamed || !isOfAnotherFile);
  }

  private boolean isInPackage(ClassModel model) {
    return model.packageName().equals(type.name().packageName());
  }

  /** Whether a member of a class that can be named can be called. */
  boolean isCallable(MemberModel member, ClosedType declaring) {
    ClassModel model = types.model(declaring);
    return member.is(MemberTrait.PUBLIC)
        || (!member.is(MemberTrait.PRIVATE) && model != null && isInPackage(model));
  }
}
