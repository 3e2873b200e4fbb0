package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.check.payload.Form.Token;
import dev.chronotype.processor.model.payload.ClassModel;
import java.util.HashMap;
import java.util.Map;

/** Holds what is written against what is expected when it is read. */
final class Matcher {

  private final Types types;
  private final Assumed assumed;
  private final Writing writing;
  private final Reading reading;
  private final Wildcards wildcards;
  private final Keys keys;
  private final Polymorphism polymorphism;
  private final BeanMatcher beans;
  private final ContainerMatcher containers;
  private final Unwritten unwritten;
  private final Map<Pair, Outcome> known = new HashMap<>();

  Matcher(Introspection classes) {
    this.types = classes.types();
    this.assumed = classes.assumed();
    this.writing = new Writing(classes);
    this.reading = new Reading(classes);
    this.wildcards = new Wildcards(types);
    this.keys = new Keys(classes, wildcards);
    this.polymorphism = new Polymorphism(classes);
    this.beans = new BeanMatcher(classes, writing);
    this.containers = new ContainerMatcher(classes, keys);
    this.unwritten = new Unwritten(classes, reading, keys, polymorphism);
  }

  Types types() {
    return types;
  }

  /** What becomes of the value itself; its parts are named, and not looked at. */
  Outcome match(Pair declared) {
    Pair pair =
        new Pair(wildcards.captured(declared.written()), wildcards.captured(declared.read()));
    Outcome outcome = known.get(pair);
    if (outcome == null) {
      outcome = new Outcome();
      if (!assumed.covers(pair.read()) && !assumed.isMarked(pair.written())) {
        find(pair, outcome);
      }
      known.put(pair, outcome);
    }
    return outcome;
  }

  private void find(Pair pair, Outcome outcome) {
    if (pair.written().type() == types.nothing()) {
      unwritten.match(pair.read(), outcome);
    } else if (!polymorphism.match(pair, outcome)) {
      Use written = pair.written().as(pair.written().type().held());
      match(new Pair(wildcards.captured(written), pair.read()), outcome);
    }
  }

  private void match(Pair pair, Outcome outcome) {
    Use written = effective(pair);
    Form to = reading.form(pair.read());
    Form from = writing.form(written);
    Problem refused = Form.problem(to);
    Problem unwritten = Form.problem(from);
    if (refused != null && (unwritten == null || isAbstract(pair.written().type()))) {
      outcome.add(refused);
    } else if (unwritten != null) {
      outcome.add(unwritten);
    } else {
      match(from, to, pair, outcome);
    }
  }

  private boolean isAbstract(ClosedType type) {
    ClassModel model = types.model(type);
    return model != null && model.isAbstract();
  }

  /** The value's own class is written, not the declared one: as far as it is known. */
  private Use effective(Pair pair) {
    ClosedType declared = pair.written().type();
    ClosedType target = reading.target(pair.read());
    if (declared == target || target.isPrimitive() || !isOpen(declared, target)) {
      return pair.written();
    }
    return pair.written().as(declared.arguments().isEmpty() ? types.raw(target) : target);
  }

  private boolean isOpen(ClosedType declared, ClosedType target) {
    return types.isAssignable(target, declared) && !declared.name().equals(target.name());
  }

  private void match(Form from, Form to, Pair pair, Outcome outcome) {
    if (from instanceof Form.Trusted || to instanceof Form.Trusted) {
      trusted(from, to, pair, outcome);
    } else if (to instanceof Form.Untyped) {
      untyped(from, pair, outcome);
    } else if (to instanceof Form.Reference reference) {
      Use content = from instanceof Form.Reference other ? other.content() : pair.written();
      if (References.isOptional(pair.read().type())
          && References.isMaybe(reference.content().type())) {
        outcome.add(Changes.twice(pair.read().type()));
      }
      outcome.addElement("", content, reference.content());
    } else if (from instanceof Form.Reference reference) {
      outcome.addElement("", reference.content(), pair.read());
    } else if (to instanceof Form.Expected readable) {
      beans.match(from, readable, pair, outcome);
    } else {
      known(from, to, pair, outcome);
    }
  }

  private void known(Form from, Form to, Pair pair, Outcome outcome) {
    if (from instanceof Form.Elements elements && to instanceof Form.Elements others) {
      containers.elements(elements, others, pair, outcome);
    } else if (from instanceof Form.Entries entries && to instanceof Form.Entries others) {
      containers.entries(entries, others, pair, outcome);
    } else if (from instanceof Form.Scalar scalar && to instanceof Form.Scalar other) {
      scalars(scalar, other, pair, outcome);
    } else if (from instanceof Form.Constants && to instanceof Form.Constants constants) {
      constants(constants, pair, outcome);
    } else if (!isCompatible(from, to)) {
      outcome.add(Mismatch.of(from, to, pair.read().type()));
    }
  }

  private static boolean isCompatible(Form from, Form to) {
    if (from instanceof Form.Untyped) {
      return true;
    }
    if (to instanceof Form.Entries) {
      return from instanceof Form.Written;
    }
    return (from instanceof Form.Scalar || from instanceof Form.Constants)
        && (to instanceof Form.Scalar || to instanceof Form.Constants);
  }

  private void trusted(Form from, Form to, Pair pair, Outcome outcome) {
    if (pair.written().annotations().has(Jackson.RAW_VALUE)
        && to instanceof Form.Scalar scalar
        && scalar.token() == Token.STRING) {
      outcome.add(Mismatch.ofRaw(pair.read().type()));
      return;
    }
    Problem change = Changes.problem(pair.read().type());
    if (to instanceof Form.Expected readable && !readable.creators().canMake()) {
      outcome.add(beans.cannotMake(readable));
    } else if (to instanceof Form.Untyped) {
      trustedAsAny(from, pair, outcome);
    } else if (change != null
        && from instanceof Form.Trusted
        && to instanceof Form.Trusted
        && !own(pair)) {
      outcome.add(change);
    } else if (to instanceof Form.Trusted
        && from instanceof Form.Trusted
        && types.is(pair.read().type(), "java.lang.Throwable")
        && isPlatform(pair.read().type())) {
      outcome.add(Changes.throwable(pair.read().type()));
    }
  }

  /** A value that is read without its class, which Java may know nevertheless. */
  private void untyped(Form from, Pair pair, Outcome outcome) {
    if (isUnfit(from, pair, outcome)) {
      return;
    }
    Natural.match(from, pair, wildcards, outcome);
    if (from instanceof Form.Entries entries) {
      Problem key = keys.heldAsAny(entries.key(), pair.read().type());
      if (key != null) {
        outcome.add(key);
      }
    }
  }

  /** That what is made of any JSON is nothing that Java allows there. */
  private static boolean isUnfit(Form from, Pair pair, Outcome outcome) {
    ClosedType any = pair.read().type();
    Class<?> made = any.held() == any ? null : Natural.unfit(from, any.held());
    if (made != null) {
      outcome.add(Mismatch.ofWildcard(from, made, any));
    }
    return made != null;
  }

  /** A value of a class of the JDK that Jackson may write, read without the class. */
  private void trustedAsAny(Form from, Pair pair, Outcome outcome) {
    if (isUnfit(from, pair, outcome)) {
      return;
    }
    ClosedType written = pair.written().type();
    ClassModel model = types.model(written);
    if (Jackson.writesItself(pair.written().annotations()) || !isPlatform(written)) {
      return;
    }
    outcome.add(
        model != null && writing.hasNothing(pair.written())
            ? HiddenTypes.problem(written, model, types)
            : Changes.untyped(pair.read().type()));
  }

  private static boolean own(Pair pair) {
    return Jackson.writesItself(pair.written().annotations())
        || Jackson.readsItself(pair.read().annotations());
  }

  private boolean isPlatform(ClosedType type) {
    ClassModel model = types.model(type);
    return model != null && model.isPlatform();
  }

  private void scalars(Form.Scalar from, Form.Scalar to, Pair pair, Outcome outcome) {
    ClosedType type = to.type();
    if (type.is("java.lang.Number")) {
      if (from.type().is("java.lang.Number")) {
        outcome.add(Changes.number(type));
      }
      return;
    }
    Problem change = Formats.problem(type, pair.read().annotations());
    if (change != null) {
      outcome.add(change);
    } else if (from.token() == Token.BOOLEAN && isNumber(to.token())) {
      outcome.add(Mismatch.of(from, to, pair.read().type()));
    }
  }

  private static boolean isNumber(Token token) {
    return token == Token.INTEGER || token == Token.NUMBER;
  }

  /** Numbers with a fraction, as JsonValue may give them, name no constant. */
  private void constants(Form.Constants constants, Pair pair, Outcome outcome) {
    ClassModel model = types.model(constants.type());
    String shared = model == null ? null : Constants.sharedName(model);
    if (shared != null) {
      outcome.add(Changes.sameName(constants.type(), shared));
    }
    if (constants.token() == Token.NUMBER) {
      outcome.add(Mismatch.ofConstants(pair.read().type()));
    }
  }
}
