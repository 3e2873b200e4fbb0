package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds collections, maps, arrays and single values in them against each other. */
final class ContainerMatcher {

  private static final String UNWRAPS = "WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED";
  private static final String WRAPS = "ACCEPT_SINGLE_VALUE_AS_ARRAY";

  private final Introspection classes;
  private final Types types;
  private final Keys keys;

  ContainerMatcher(Introspection classes, Keys keys) {
    this.classes = classes;
    this.types = classes.types();
    this.keys = keys;
  }

  void elements(Form.Elements from, Form.Elements to, Pair pair, Outcome outcome) {
    ClosedType type = to.type();
    if (Containers.OPEN.contains(type.name()) && !isConcrete(from.type())) {
      outcome.add(Changes.otherContainer(type));
    } else {
      comparator(type, pair, outcome);
    }
    if (Containers.BOUNDED.contains(type.name())) {
      outcome.add(Changes.capacity(type));
    }
    single(pair, outcome);
    ownState(type, outcome);
    if (!type.isArray() || !type.component().isPrimitive()) {
      outcome.addElement("[]", from.element(), to.element());
    }
  }

  private boolean isConcrete(ClosedType type) {
    ClassModel model = types.model(type);
    return model != null && !model.isAbstract();
  }

  /** Where a map or set is declared without an order, an author does not rely on one. */
  private void comparator(ClosedType type, Pair pair, Outcome outcome) {
    ClosedType declared = pair.written().type();
    boolean isUnsorted =
        (types.is(declared, Containers.COLLECTION) || types.is(declared, Containers.MAP))
            && !Containers.SORTED.contains(declared.name());
    if (Containers.SORTED.contains(type.name()) && !isUnsorted) {
      outcome.add(Changes.comparator(type));
    }
  }

  /** A list of one value that is written as the value is no list to what reads it. */
  private static void single(Pair pair, Outcome outcome) {
    if (features(pair.written().annotations(), "with").contains(UNWRAPS)
        && !features(pair.read().annotations(), "with").contains(WRAPS)) {
      outcome.add(
          Problem.ofUse(SerialisationCode.MISMATCH, pair.read().type())
              .with("written", "its element if that is the only one")
              .with("read", "an array")
              .with("fix", "with = {" + UNWRAPS + ", " + WRAPS + "} in @JsonFormat"));
    }
  }

  static List<String> features(AnnotationSet annotations, String member) {
    AnnotationUse format = annotations.find(Jackson.FORMAT);
    return format == null ? List.of() : format.texts(member);
  }

  /** The fields that a class adds to the collection or map that it extends. */
  private void ownState(ClosedType type, Outcome outcome) {
    ClassModel model = types.model(type);
    if (model == null
        || model.isPlatform()
        || Jackson.isOn(classes.annotations(type), Jackson.VALUE)) {
      return;
    }
    for (Accessor each : classes.members().fields(type)) {
      ClassModel declaring = types.model(each.declaring());
      if (declaring != null && !declaring.isPlatform() && KeptOut.isState(each)) {
        outcome.add(
            StateLost.problem(each, type, "a collection or map is written without its fields."));
      }
    }
  }

  void entries(Form.Entries from, Form.Entries to, Pair pair, Outcome outcome) {
    comparator(to.type(), pair, outcome);
    ownState(to.type(), outcome);
    Problem key = keys.problem(from.key(), to.key());
    if (key == null) {
      key = changed(to.key().type());
    }
    if (key != null) {
      outcome.add(isRaw(to.type()) ? key.with("has", "is a raw " + to.type().display()) : key);
    }
    outcome.addElement("{}", from.value(), to.value());
  }

  private boolean isRaw(ClosedType type) {
    ClassModel model = types.model(type);
    return type.arguments().isEmpty() && model != null && !model.parameters().isEmpty();
  }

  private @Nullable Problem changed(ClosedType key) {
    return key.is("java.io.File") || classes.assumed().covers(key) ? null : Changes.problem(key);
  }
}
