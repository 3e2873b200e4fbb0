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
   * @param reader what the value is given to when it is read, or null where it is no property's
   */
  record Child(
      String step,
      Pair pair,
      @Nullable MemberModel member,
      @Nullable ClassModel declaring,
      @Nullable Accessor reader) {}

  private final List<Problem> problems = new ArrayList<>();
  private final List<Child> children = new ArrayList<>();

  void add(Problem problem) {
    problems.add(problem);
  }

  void addElement(String step, Use written, Use read) {
    children.add(new Child(step, new Pair(written, read), null, null, null));
  }

  void addMember(Pair pair, Accessor accessor, @Nullable ClassModel declaring) {
    addMember(pair, accessor, accessor, declaring);
  }

  /**
   * Adds what a property holds.
   *
   * @param shown the member that stands for the property
   * @param reader what the value is given to when it is read
   */
  void addMember(Pair pair, Accessor shown, Accessor reader, @Nullable ClassModel declaring) {
    String name = MemberNames.of(shown);
    children.add(new Child("." + name, pair, shown.member(), declaring, reader));
  }

  /** Adds what a property holds that is read alone; of a creator's parameter, by its name. */
  void addMember(Pair pair, Form.ReadProperty read, @Nullable ClassModel declaring) {
    Accessor reader = read.accessor();
    String name = reader.kind() == Accessor.Kind.PARAMETER ? read.name() : MemberNames.of(reader);
    children.add(new Child("." + name, pair, reader.member(), declaring, reader));
  }

  List<Problem> problems() {
    return problems;
  }

  List<Child> children() {
    return children;
  }
}
