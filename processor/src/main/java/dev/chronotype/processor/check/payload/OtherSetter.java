package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A property that is written as one type, and read by a setter of another. */
final class OtherSetter {

  private OtherSetter() {}

  /** Whether that is why what is written does not fit. */
  static boolean isIn(Walk.Hop hop, Problem problem, Types types) {
    Accessor reader = hop.reader();
    ClosedType written = hop.pair().written().type();
    ClosedType read = hop.pair().read().type();
    return problem.code() == SerialisationCode.MISMATCH
        && problem.culprit() == read
        && reader != null
        && reader.kind() == Accessor.Kind.SETTER
        && !types.isAssignable(written, read)
        && !types.isAssignable(read, written);
  }

  /** What to say instead of words about the class that is read. */
  static Map<String, String> words(Walk.Hop hop, Problem problem, Types types) {
    Accessor reader = hop.reader();
    if (reader == null) {
      return Map.of();
    }
    String written = hop.pair().written().type().display();
    String name = reader.member().name();
    String setter = name + "(" + hop.pair().read().type().display() + ")";
    return Map.of(
        "read",
        problem.arguments().getOrDefault("read", "") + ", by " + setter,
        "fix",
        fix(types.model(reader.declaring()), name + "(" + written + ")", setter, hop, types));
  }

  private static String fix(
      @Nullable ClassModel declaring, String wanted, String taken, Walk.Hop hop, Types types) {
    if (declaring == null || !declaring.is(ClassTrait.SOURCE)) {
      return "a record or class in place of "
          + (declaring == null ? "that class" : ClassNames.display(declaring.name()));
    }
    return declaring.methods().stream().anyMatch(each -> isWanted(each, hop, types))
        ? "@JsonProperty on " + wanted + ", so that Jackson prefers it to " + taken
        : wanted + " in place of " + taken;
  }

  /** Whether it is a setter of the type that is written. */
  private static boolean isWanted(MemberModel method, Walk.Hop hop, Types types) {
    Accessor reader = hop.reader();
    return reader != null
        && method.name().equals(reader.member().name())
        && method.parameters().size() == 1
        && types.close(method.parameters().get(0).type(), reader.declaring())
            == hop.pair().written().type();
  }
}
