package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import org.jspecify.annotations.Nullable;

/** Holds the properties that are written against those that are read. */
final class PropertyMatcher {

  private final Introspection classes;
  private final Types types;
  private final Writing writing;
  private final StateLost state;

  PropertyMatcher(Introspection classes, Writing writing) {
    this.classes = classes;
    this.types = classes.types();
    this.writing = writing;
    this.state = new StateLost(classes);
  }

  void match(Form.Written from, Form.Expected to, Pair pair, Outcome outcome) {
    String typeId = existingTypeId(pair);
    for (Form.WrittenProperty each : from.properties()) {
      if (classes.assumed().isMarked(each.use())) {
        continue;
      }
      Form.ReadProperty read = to.properties().get(each.name());
      if (read == null) {
        if (!each.name().equals(typeId)) {
          unread(each, to, outcome, true);
        }
      } else if (read.addsToGetter() && !each.isState()) {
        outcome.add(
            Problem.ofMember(SerialisationCode.ADDS_TO_GETTER, to.type(), each.accessor())
                .with("accessor", MemberNames.of(each.accessor()))
                .with("json", each.name()));
      } else if (isAliasOfParameter(each, read, from)) {
        unread(each, to, outcome, false);
      } else if (each.name().equals(typeId) && !isVisible(pair)) {
        if (StateLost.isGiven(each)) {
          outcome.add(
              StateLost.problem(
                  each.shown(), to.type(), "it tells the class, and is taken out to find that."));
        }
      } else {
        member(each, read, outcome, from.type());
      }
    }
    state.unwritten(from, to, outcome);
    state.hidden(from, outcome);
    Accessor any = from.anyGetter();
    if (any != null && !to.readsAny() && !to.ignoresUnknown()) {
      outcome.add(
          Problem.ofMember(SerialisationCode.DERIVED_ACCESSOR, to.type(), any)
              .with("accessor", MemberNames.of(any))
              .with("json", "each of its keys"));
    }
  }

  private void member(
      Form.WrittenProperty written, Form.ReadProperty read, Outcome outcome, ClosedType type) {
    Accessor shown = written.shown();
    if (isLeftOut(written, classes.annotations(type))) {
      outcome.add(
          StateLost.problem(
              shown, type, "it has no properties, which @JsonInclude takes for empty."));
      outcome.addMember(
          new Pair(Use.of(types.nothing()), read.use()), shown, types.model(shown.declaring()));
      return;
    }
    Form form = writing.form(written.use());
    ClassModel model = types.model(type);
    boolean hasDefaults = model != null && model.kind() == ClassKind.CLASS;
    Problem missing =
        Inclusion.problem(written, form, read.accessor(), classes.annotations(type), hasDefaults);
    if (missing != null) {
      outcome.add(missing);
    }
    if (Jackson.isOn(written.use().annotations(), Jackson.UNWRAPPED)) {
      unwrapped(written, read, outcome);
    }
    outcome.addMember(
        new Pair(written.use(), read.use()),
        shown,
        read.accessor(),
        types.model(shown.declaring()));
  }

  private boolean isLeftOut(Form.WrittenProperty written, AnnotationSet ofClass) {
    return Inclusion.of(written.use().annotations(), ofClass).equals("NON_EMPTY")
        && writing.isEmpty(written.use());
  }

  /** Its properties stand beside those of the object around it, whether it is there or not. */
  private void unwrapped(Form.WrittenProperty written, Form.ReadProperty read, Outcome outcome) {
    Accessor shown = written.shown();
    if (TypeInfo.of(classes.annotations(read.use().type())) != null) {
      outcome.add(
          Problem.ofMember(SerialisationCode.REFUSED_CLASS, read.use().type(), shown)
              .with("why", "what names its class cannot be unwrapped"));
    } else if (hasIdentity(written.use())) {
      outcome.add(
          Problem.ofMember(SerialisationCode.VALUE_CHANGES, read.use().type(), shown)
              .with("accessor", MemberNames.of(shown))
              .with("before", "an object that is in the payload already, or null")
              .with("after", "a JsonMappingException, or an object of nulls")
              .with("why", "@JsonIdentityInfo writes an id the second time: nothing to unwrap.")
              .with("fix", "no @JsonUnwrapped"));
    } else if (writing.form(written.use()) instanceof Form.Written) {
      outcome.add(
          Problem.ofMember(SerialisationCode.VALUE_CHANGES, read.use().type(), shown)
              .with("accessor", MemberNames.of(shown))
              .with("before", "null")
              .with("after", "a " + read.use().type().simpleDisplay() + " of nulls")
              .with("why", "@JsonUnwrapped does not write whether there is one.")
              .with("fix", "no @JsonUnwrapped"));
    }
  }

  private boolean hasIdentity(Use use) {
    return use.annotations().or(classes.annotations(use.type().held())).has(Jackson.IDENTITY_INFO);
  }

  /** One name of a parameter is written, and another one that it has, too. */
  private static boolean isAliasOfParameter(
      Form.WrittenProperty written, Form.ReadProperty read, Form.Written from) {
    return !read.name().equals(written.name())
        && read.accessor().kind() == Accessor.Kind.PARAMETER
        && from.properties().stream().anyMatch(each -> each.name().equals(read.name()));
  }

  /** The property that tells the class, which is there before the object is read. */
  private static @Nullable String existingTypeId(Pair pair) {
    AnnotationUse info = pair.written().annotations().find(Jackson.TYPE_INFO);
    return info == null ? null : info.text("property", "");
  }

  private static boolean isVisible(Pair pair) {
    AnnotationUse info = pair.written().annotations().find(Jackson.TYPE_INFO);
    return info == null || info.flag("visible", false);
  }

  private static void unread(
      Form.WrittenProperty written, Form.Expected to, Outcome outcome, boolean maySkip) {
    boolean isSkipped = maySkip && (to.ignored().contains(written.name()) || to.ignoresUnknown());
    if (isSkipped && written.isState()) {
      outcome.add(
          StateLost.problem(
              written.shown(), to.type(), "it is written, and skipped when it is read."));
    } else if (!isSkipped && !(maySkip && to.readsAny())) {
      outcome.add(
          Problem.ofMember(SerialisationCode.DERIVED_ACCESSOR, to.type(), written.accessor())
              .with("accessor", MemberNames.of(written.accessor()))
              .with("json", written.name()));
    }
  }
}
