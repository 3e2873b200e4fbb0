package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.MemberModel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with a value.
 *
 * @param culprit the class to blame
 * @param member the member of it that is to blame, or null where it is the class
 * @param owner the class that declares the member, by name
 * @param fixedInClass whether the class is what has to be changed, and not who uses it
 * @param arguments what to fill into the text, by placeholder
 */
record Problem(
    SerialisationCode code,
    ClosedType culprit,
    @Nullable MemberModel member,
    String owner,
    boolean fixedInClass,
    Map<String, String> arguments) {

  Problem {
    arguments = Map.copyOf(arguments);
  }

  /** A problem that whoever uses the type has to solve. */
  static Problem ofUse(SerialisationCode code, ClosedType culprit) {
    return new Problem(code, culprit, null, "", false, Map.of());
  }

  /** A problem that the author of the class has to solve, if there is one. */
  static Problem ofClass(SerialisationCode code, ClosedType culprit) {
    return new Problem(code, culprit, null, "", true, Map.of());
  }

  static Problem ofMember(SerialisationCode code, ClosedType culprit, Accessor accessor) {
    String owner = accessor.declaring().name();
    return new Problem(code, culprit, accessor.member(), owner, true, Map.of());
  }

  Problem with(String placeholder, String text) {
    Map<String, String> more = new LinkedHashMap<>(arguments);
    more.put(placeholder, text);
    return new Problem(code, culprit, member, owner, fixedInClass, more);
  }
}
