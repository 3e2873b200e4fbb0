package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.MemberTrait;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what an object has and what is not sent. */
final class StateLost {

  private final Introspection classes;
  private final Types types;

  StateLost(Introspection classes) {
    this.classes = classes;
    this.types = classes.types();
  }

  static Problem problem(Accessor accessor, ClosedType type, String why) {
    return Problem.ofMember(SerialisationCode.STATE_LOST, type, accessor)
        .with("accessor", MemberNames.of(accessor))
        .with("why", why);
  }

  /**
   * Whether the object has a value that a getter gives. That of a subclass has none of a private
   * field above it, whatever the field has: it says what the subclass is, as the id of a type does.
   */
  static boolean isGiven(Form.WrittenProperty written) {
    return written.isState()
        && (written.accessor().declaring() == written.shown().declaring()
            || !written.shown().member().is(MemberTrait.PRIVATE));
  }

  /** Fields that Jackson does not see although nobody has kept them out. */
  void hidden(Form.Written from, Outcome outcome) {
    for (Accessor each : classes.members().shadowed(from.type())) {
      if (KeptOut.isState(each)) {
        outcome.add(
            problem(
                each,
                from.type(),
                "a field of the same name in a subclass hides it from Jackson."));
      }
    }
    if (!classes.annotations(from.type()).has(Jackson.AUTO_DETECT)) {
      return;
    }
    for (Accessor each : classes.members().fields(from.type())) {
      boolean isWritten =
          from.properties().stream()
              .anyMatch(
                  one ->
                      one.shown().member().equals(each.member())
                          || one.name().equals(each.member().name()));
      if (!isWritten && KeptOut.isState(each)) {
        outcome.add(problem(each, from.type(), "@JsonAutoDetect hides it from Jackson."));
      }
    }
  }

  /** What is read but never written, although the object has it. */
  void unwritten(Form.Written from, Form.Expected to, Outcome outcome) {
    Set<String> written =
        from.properties().stream().map(Form.WrittenProperty::name).collect(Collectors.toSet());
    for (Map.Entry<String, Form.ReadProperty> each : to.properties().entrySet()) {
      Form.ReadProperty read = each.getValue();
      Accessor accessor = read.accessor();
      if (written.contains(each.getKey()) || classes.assumed().isMarked(read.use())) {
        continue;
      }
      boolean isOfSubclass = from.type() != to.type() && types.isAssignable(to.type(), from.type());
      if (isOfSubclass && KeptOut.isState(accessor)) {
        outcome.add(
            problem(accessor, to.type(), "it is written as a " + from.type().display() + "."));
      } else if (Jackson.access(read.use().annotations()).equals("WRITE_ONLY")) {
        outcome.add(
            problem(accessor, to.type(), "WRITE_ONLY means that it is read and never written."));
      }
      if (written.stream().noneMatch(name -> read.equals(to.properties().get(name)))) {
        outcome.addMember(
            new Pair(Use.of(types.nothing()), read.use()), read, types.model(accessor.declaring()));
      }
    }
  }
}
