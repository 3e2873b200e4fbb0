package dev.chronotype.processor.check.codec;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import java.util.List;
import java.util.Optional;

/** Tells whether a class of codecs can name a class, and how. */
final class Nameable {

  private final ActivityTypeModel type;

  /**
   * @param type for which the codecs are, in whose package they will be
   */
  Nameable(ActivityTypeModel type) {
    this.type = type;
  }

  /**
   * What keeps codecs from naming it; empty for nothing.
   *
   * @param isNamed whether other generated code names it already
   */
  Optional<String> against(ClassModel model, boolean isNamed) {
    // Compilers do not agree on what a dollar in the name of a class with nested ones stands for.
    boolean isPlain = model.name().indexOf('$') < 0;
    if (isPlain && model.is(ClassTrait.PUBLIC)) {
      return Optional.empty();
    }
    boolean isSeen =
        isPlain
            && !model.is(ClassTrait.PRIVATE)
            && model.packageName().equals(type.name().packageName());
    // Of a class that shares its file with the public one, compilers warn wherever else it is used.
    boolean isOfAnotherFile =
        !model.is(ClassTrait.IN_PUBLIC)
            && !className(model).topLevelClassName().equals(type.name().topLevelClassName());
    return isSeen && (isNamed || !isOfAnotherFile)
        ? Optional.empty()
        : Optional.of("a type that generated code cannot name");
  }

  static ClassName className(ClassModel model) {
    String packageName = model.packageName();
    String nested =
        packageName.isEmpty() ? model.name() : model.name().substring(packageName.length() + 1);
    List<String> names = List.of(nested.split("\\."));
    return ClassName.get(
        packageName, names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }
}
