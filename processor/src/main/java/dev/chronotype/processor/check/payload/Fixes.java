package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the change to make, as code, where it depends on the class. */
final class Fixes {

  private static final int MOST_COMPONENTS = 4;

  private Fixes() {}

  static String of(Problem problem, Types types) {
    ClassModel model = types.model(problem.culprit());
    if (model == null) {
      return "another type";
    }
    if (problem.code() == SerialisationCode.NO_CREATOR) {
      return creator(model, problem.culprit(), types);
    }
    String argument = problem.arguments().get("argument");
    if (problem.code() == SerialisationCode.MISMATCH && argument != null) {
      return model.is(ClassTrait.SOURCE)
          ? "@JsonCreator static %s of(%s value) { ... }"
              .formatted(ClassNames.simple(model.name()), argument)
          : "the same type and the same annotations where it is written and where it is read";
    }
    return problem.code() == SerialisationCode.STATE_LOST
        ? "@JsonProperty without access, or @JsonIgnore if it is not to be sent"
        : "another type";
  }

  private static String creator(ClassModel model, ClosedType type, Types types) {
    String name = ClassNames.simple(model.name());
    if (!model.is(ClassTrait.SOURCE)) {
      return model.is(ClassTrait.KOTLIN)
          ? "a Data Converter with jackson-module-kotlin, and -Achronotype.serializable="
              + model.name()
          : "a record of the values that are needed of it";
    }
    if (model.kind() == ClassKind.RECORD) {
      return "@JsonCreator(mode = JsonCreator.Mode.DELEGATING) before a constructor of " + name;
    }
    MemberModel value = value(model);
    return value == null
        ? fields(model, type, types)
        : "@JsonCreator static %s of(%s value) { ... }"
            .formatted(name, types.close(value.type(), type).display());
  }

  /** What stands for the whole value, or null. */
  private static @Nullable MemberModel value(ClassModel model) {
    return Stream.concat(model.fields().stream(), model.methods().stream())
        .filter(each -> Jackson.isOn(each.annotations(), Jackson.VALUE))
        .findFirst()
        .orElse(null);
  }

  private static String fields(ClassModel model, ClosedType type, Types types) {
    String name = ClassNames.simple(model.name());
    List<String> components = new ArrayList<>();
    boolean isFinal = true;
    for (MemberModel each : model.fields()) {
      components.add(types.close(each.type(), type).display() + " " + each.name());
      isFinal &= each.is(MemberTrait.FINAL);
    }
    String all = String.join(", ", components);
    return isFinal && components.size() <= MOST_COMPONENTS
        ? "record " + name + "(" + all + ") {}"
        : name + "() {}   // beside the other constructor; fields must not be final then";
  }
}
