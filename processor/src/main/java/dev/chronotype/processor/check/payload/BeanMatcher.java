package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.check.payload.Creators.Scalar;
import dev.chronotype.processor.check.payload.Form.Token;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what is written against a class that is made by creators and properties. */
final class BeanMatcher {

  private static final Map<Token, Set<Scalar>> TAKEN_BY =
      Map.of(
          Token.STRING, Set.of(Scalar.STRING),
          Token.INTEGER, Set.of(Scalar.INT, Scalar.LONG, Scalar.BIG_INTEGER),
          Token.NUMBER, Set.of(Scalar.DOUBLE, Scalar.BIG_DECIMAL),
          Token.BOOLEAN, Set.of(Scalar.BOOLEAN),
          Token.NULL, Set.of());

  /** A number of a class of its own may be written as any. */
  private static final Set<Scalar> NUMBERS =
      Set.of(Scalar.INT, Scalar.LONG, Scalar.BIG_INTEGER, Scalar.DOUBLE, Scalar.BIG_DECIMAL);

  private final Types types;
  private final PropertyMatcher properties;

  BeanMatcher(Introspection classes, Writing writing) {
    this.types = classes.types();
    this.properties = new PropertyMatcher(classes, writing);
  }

  void match(Form from, Form.Expected to, Pair pair, Outcome outcome) {
    Creators creators = to.creators();
    boolean isUnwrapped = Jackson.isOn(pair.read().annotations(), Jackson.UNWRAPPED);
    if (isUnwrapped ? !creators.canMakeFromObject() : !creators.canMake()) {
      outcome.add(cannotMake(to));
      return;
    }
    if (isUnwrapped && isWhole(from)) {
      ofWhole(from, to, pair, outcome);
      return;
    }
    if (isUnwrapped) {
      required(to, outcome);
    }
    subclasses(from, pair, to, outcome);
    Creators.Delegate taken = delegate(from, creators);
    if (taken != null) {
      outcome.addElement("", whole(from, pair), new Use(taken.type(), taken.annotations()));
    } else if (from instanceof Form.Written written) {
      if (creators.properties == null && !creators.hasDefault) {
        outcome.add(cannotMake(to));
      } else {
        properties.match(written, to, pair, outcome);
      }
    } else if (!isTaken(from, to)) {
      outcome.add(Mismatch.of(from, to, to.type()));
    }
  }

  /** Whether it is written under the name of the property, unwrapped or not. */
  private static boolean isWhole(Form from) {
    return !(from instanceof Form.Written || from instanceof Form.Trusted);
  }

  /** What stands under the name of the property is not looked for there when it is unwrapped. */
  private void ofWhole(Form from, Form.Expected to, Pair pair, Outcome outcome) {
    if (isOwnNumber(from)) {
      outcome.add(Mismatch.of(from, to, to.type()));
      return;
    }
    String type = to.type().simpleDisplay();
    outcome.add(
        Problem.ofUse(SerialisationCode.VALUE_CHANGES, to.type())
            .with("before", "a " + type + " with a value")
            .with("after", "a " + type + " of nulls")
            .with(
                "why",
                "what @JsonValue gives is not unwrapped when it is written, but is when read.")
            .with("fix", "no @JsonUnwrapped"));
    Creators.Delegate delegate = to.creators().delegate;
    if (delegate == null) {
      outcome.addElement("", Use.of(types.nothing()), pair.read());
    } else {
      ClosedType around =
          types.type(Containers.MAP, types.type("java.lang.String"), pair.written().type());
      outcome.addElement("", Use.of(around), new Use(delegate.type(), delegate.annotations()));
    }
  }

  /** What is not there is not written, and then each of its properties is missing. */
  private static void required(Form.Expected to, Outcome outcome) {
    for (Form.ReadProperty each : to.properties().values()) {
      AnnotationUse property = each.use().annotations().find(Jackson.PROPERTY);
      if (each.accessor().kind() == Accessor.Kind.PARAMETER
          && property != null
          && property.flag("required", false)) {
        outcome.add(
            Problem.ofUse(SerialisationCode.REFUSED_CLASS, to.type())
                .with("why", "null is unwrapped to nothing, and " + each.name() + " is required"));
      }
    }
  }

  /** What the whole value is read as first; null where it is read by its parts. */
  private Creators.@Nullable Delegate delegate(Form from, Creators creators) {
    if (from instanceof Form.Elements && creators.arrayDelegate != null) {
      return creators.arrayDelegate;
    }
    return isTakenAsScalar(from, creators) ? null : creators.delegate;
  }

  /** The value as one of its own class, where that is known: it may be declared as anything. */
  private static Use whole(Form from, Pair pair) {
    return from instanceof Form.Written written
        ? pair.written().as(written.type())
        : pair.written();
  }

  private boolean isTaken(Form from, Form.Expected to) {
    if (from instanceof Form.Entries) {
      return to.readsAny() || to.ignoresUnknown();
    }
    if (from instanceof Form.Scalar || from instanceof Form.Constants) {
      return isTakenAsScalar(from, to.creators());
    }
    return !(from instanceof Form.Elements);
  }

  private boolean isTakenAsScalar(Form from, Creators creators) {
    Token token =
        from instanceof Form.Scalar scalar
            ? scalar.token()
            : from instanceof Form.Constants constants ? constants.token() : null;
    if (isOwnNumber(from)) {
      return NUMBERS.stream().anyMatch(creators.scalars::containsKey);
    }
    return token != null
        && TAKEN_BY.getOrDefault(token, Set.of()).stream().anyMatch(creators.scalars::containsKey);
  }

  /** Whether it is written as the text of an author's own class of numbers. */
  private boolean isOwnNumber(Form from) {
    if (!(from instanceof Form.Scalar scalar) || scalar.token() != Token.NUMBER) {
      return false;
    }
    ClassModel model = types.model(scalar.type());
    return model != null && !model.isPlatform();
  }

  /** A class that says which subclasses it has is there to hold them. */
  private void subclasses(Form from, Pair pair, Form.Expected to, Outcome outcome) {
    ClassModel model = types.model(to.type());
    boolean isOfThat =
        from instanceof Form.Written written && written.type().name().equals(to.type().name());
    if (model == null || model.isAbstract() || !isOfThat) {
      return;
    }
    for (String each : model.permitted()) {
      ClosedType subclass = types.refine(to.type(), each);
      outcome.add(Changes.subclass(to.type(), subclass));
      outcome.addElement(
          "<" + ClassNames.simple(each) + ">", pair.written().as(subclass), pair.read());
    }
  }

  /** That there is no way to make one. */
  Problem cannotMake(Form.Expected to) {
    ClassModel model = types.model(to.type());
    if (model != null && model.isAbstract()) {
      List<String> permitted = model.permitted();
      return Problem.ofUse(SerialisationCode.ABSTRACT_TYPE, to.type())
          .with("kind", Abstract.kind(model))
          .with(
              "fix",
              model.is(ClassTrait.SOURCE)
                  ? Abstract.annotations(permitted) + " on " + to.type().simpleDisplay()
                  : Abstract.fixOfOthers(to.type()));
    }
    return Problem.ofClass(SerialisationCode.NO_CREATOR, to.type());
  }
}
