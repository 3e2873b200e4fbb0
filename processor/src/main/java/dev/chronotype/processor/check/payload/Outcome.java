package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.MemberModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a value, apart from the values in it; and which those are. */
final class Outcome {

  /**
   * A value in a value.
   *
   * @param step how a path names it: {@code .name} of a member, {@code []} of an element
   * @param member the member that holds it, or null where it is an element, key or subtype
   * @param declaring the class of the member
   */
  record Child(
      String step, Pair pair, @Nullable MemberModel member, @Nullable ClassModel declaring) {}

  private final List<Problem> problems = new ArrayList<>();
  private final List<Child> children = new ArrayList<>();

  void add(Problem problem) {
    problems.add(problem);
  }

  void addElement(String step, Use written, Use read) {
    children.add(new Child(step, new Pair(written, read), null, null));
  }

  void addMember(Pair pair, Accessor accessor, @Nullable ClassModel declaring) {
    String name = MemberNames.of(accessor);
    children.add(new Child("." + name, pair, accessor.member(), declaring));
  }

  List<Problem> problems() {
    return problems;
  }

  List<Child> children() {
    return children;
  }
}
