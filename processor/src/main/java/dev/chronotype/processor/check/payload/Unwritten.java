package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import java.util.Set;

/**
 * What is never written and yet belongs to what is read: Jackson looks at its type nevertheless,
 * and refuses the whole where it refuses that.
 */
final class Unwritten {

  /**
   * What Jackson notices when it prepares to read, and not only when there is something to read.
   */
  private static final Set<SerialisationCode> NOTICED_BEFORE =
      Set.of(
          SerialisationCode.REFUSED_CLASS,
          SerialisationCode.ABSTRACT_TYPE,
          SerialisationCode.EXTENDS_JDK,
          SerialisationCode.UNREADABLE_KEY,
          SerialisationCode.NO_CONTAINER,
          SerialisationCode.HIDDEN_JDK_TYPE,
          SerialisationCode.NEVER_SERIALISABLE,
          SerialisationCode.PROTOBUF_INSIDE);

  private final Introspection classes;
  private final Types types;
  private final Reading reading;
  private final Keys keys;
  private final Polymorphism polymorphism;

  Unwritten(Introspection classes, Reading reading, Keys keys, Polymorphism polymorphism) {
    this.classes = classes;
    this.types = classes.types();
    this.reading = reading;
    this.keys = keys;
    this.polymorphism = polymorphism;
  }

  void match(Use read, Outcome outcome) {
    polymorphism.prepare(read, outcome);
    Form form = reading.form(read);
    if (form instanceof Form.Refused refused) {
      if (refused.isEarly() && isNoticedBefore(refused.problem(), read.type())) {
        outcome.add(refused.problem());
      }
    } else if (form instanceof Form.Expected readable) {
      parts(readable, outcome);
    } else if (form instanceof Form.Elements elements) {
      outcome.addElement("[]", never(), elements.element());
    } else if (form instanceof Form.Entries entries) {
      Problem key = keys.problem(entries.key(), entries.key());
      if (key != null && key.code() == SerialisationCode.UNREADABLE_KEY) {
        outcome.add(key);
      }
      outcome.addElement("{}", never(), entries.value());
    } else if (form instanceof Form.Reference reference) {
      outcome.addElement("", never(), reference.content());
    }
  }

  private Use never() {
    return Use.of(types.nothing());
  }

  private void parts(Form.Expected readable, Outcome outcome) {
    ClassModel model = types.model(readable.type());
    if (model == null || model.isAbstract()) {
      return;
    }
    for (Form.ReadProperty each : readable.properties().values()) {
      ClassModel declaring = types.model(each.accessor().declaring());
      outcome.addMember(new Pair(never(), each.use()), each, declaring);
    }
  }

  private boolean isNoticedBefore(Problem problem, ClosedType type) {
    ClassModel model = types.model(type);
    if (model == null || !NOTICED_BEFORE.contains(problem.code())) {
      return false;
    }
    return switch (problem.code()) {
      case ABSTRACT_TYPE ->
          model.kind() == ClassKind.ANNOTATION || IgnoredJdkTypes.isRefusedAbstract(model);
      case NO_CONTAINER -> model.isAbstract() || type.is("java.util.EnumMap");
      case HIDDEN_JDK_TYPE, NEVER_SERIALISABLE ->
          type.is("java.util.Map.Entry")
              || (!types.is(type, "java.lang.ref.Reference")
                  && IgnoredJdkTypes.isRefused(model, !classes.written(type, model).all.isEmpty()));
      case PROTOBUF_INSIDE -> !model.isAbstract();
      default -> true;
    };
  }
}
