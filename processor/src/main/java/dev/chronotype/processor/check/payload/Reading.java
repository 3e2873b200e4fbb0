package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.check.payload.Form.Token;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what Jackson expects when it reads a value of a type. */
final class Reading {

  private static final Form TRUSTED = new Form.Trusted();
  private static final String ENTRY = "java.util.Map.Entry";

  private final Introspection classes;
  private final Types types;
  private final BeanReading beans;
  private final ContainerReading containers;
  private final Map<Use, Form> known = new HashMap<>();

  Reading(Introspection classes) {
    this.classes = classes;
    this.types = classes.types();
    this.beans = new BeanReading(classes);
    this.containers = new ContainerReading(classes);
  }

  /** The class that is made, where an annotation names another than the declared one. */
  ClosedType target(Use use) {
    ClosedType type = refined(use.type(), use.annotations());
    return refined(type, classes.annotations(type));
  }

  private ClosedType refined(ClosedType type, AnnotationSet annotations) {
    TypeUse.ClassUse as = Jackson.type(annotations, Jackson.DESERIALIZE, "as");
    return as == null ? type : types.refine(type, as.name());
  }

  Form form(Use use) {
    Form form = known.get(use);
    if (form == null) {
      form = find(use);
      known.put(use, form);
    }
    return form;
  }

  private Form find(Use use) {
    AnnotationSet own = use.annotations();
    Form known = byKnownReader(use, own);
    if (known == null) {
      known = byKnownReader(use, classes.annotations(use.type()));
    }
    if (known != null) {
      return known;
    }
    if (use.type().isUnknown()
        || classes.assumed().covers(use)
        || Jackson.readsItself(own)
        || Jackson.readsItself(classes.annotations(use.type()))) {
      return TRUSTED;
    }
    ClosedType type = target(use);
    if (type.isArray()) {
      String component = type.component().name();
      return component.equals("byte") || component.equals("char")
          ? new Form.Scalar(Token.STRING, type)
          : new Form.Elements(type, new Use(type.component(), Contents.ofElement(own)));
    }
    if (References.is(type, types)) {
      return new Form.Reference(new Use(References.content(type, types), Contents.ofElement(own)));
    }
    Form container = type.isPrimitive() ? null : containers.form(type, own);
    if (container != null) {
      return container;
    }
    Token token = JdkTypes.token(type.name());
    if (token != null) {
      return new Form.Scalar(Formats.token(token, type, own), type);
    }
    return other(type, own);
  }

  /** What a converter takes whose class tells what that is. */
  private @Nullable Form byKnownReader(Use use, AnnotationSet annotations) {
    TypeUse.ClassUse converter = Jackson.type(annotations, Jackson.DESERIALIZE, "converter");
    ClosedType as =
        converter == null ? null : types.as(types.type(converter.name()), Jackson.CONVERTER);
    return as == null || as.arguments().isEmpty() || as.arguments().get(0) == use.type()
        ? null
        : form(Use.of(as.arguments().get(0)));
  }

  private Form other(ClosedType type, AnnotationSet own) {
    if (type.isObject() || type.is("java.io.Serializable")) {
      return new Form.Untyped();
    }
    if (type.is(ENTRY)) {
      return entry(type);
    }
    ClassModel model = types.model(type);
    if (model == null
        || model.is(ClassTrait.INCOMPLETE)
        || model.is(ClassTrait.LOMBOK)
        || classes.annotations(type).has(Jackson.VALUE_INSTANTIATOR)
        || types.is(type, "com.fasterxml.jackson.core.TreeNode")
        || type.name().startsWith("com.fasterxml.jackson.databind.")) {
      return TRUSTED;
    }
    if (model.kind() == ClassKind.ENUM) {
      return constants(type, model);
    }
    TypeUse.ClassUse builder =
        Jackson.type(classes.annotations(type), Jackson.DESERIALIZE, "builder");
    if (builder != null) {
      ClosedType made = types.type(builder.name());
      ClassModel ofBuilder = types.model(made);
      return ofBuilder == null ? TRUSTED : beans.form(made, ofBuilder, own);
    }
    Form refused = refused(type, model);
    return refused != null ? refused : beans.form(type, model, own);
  }

  private Form entry(ClosedType type) {
    if (type.arguments().isEmpty()) {
      return new Form.Refused(
          Problem.ofUse(SerialisationCode.HIDDEN_JDK_TYPE, type)
              .with("why", "without type arguments Jackson cannot read an entry back.")
              .with("fix", "a record of a key and a value, or a Map"));
    }
    return new Form.Entries(type, Use.of(type.arguments().get(0)), Use.of(type.arguments().get(1)));
  }

  /** A factory method that is marked decides; what it makes of a text is the author's. */
  private Form constants(ClosedType type, ClassModel model) {
    Token token = Token.STRING;
    Accessor value = model.isPlatform() ? null : classes.read(type, model).properties().value();
    for (Creator each : classes.members().factories(type)) {
      String mode = Jackson.creatorMode(each.annotations());
      if (mode != null && !mode.equals("DISABLED")) {
        return takesObject(each, mode) ? new Form.Refused(ofObject(type)) : TRUSTED;
      }
    }
    if (value != null) {
      Token known = JdkTypes.token(value.type().name());
      token = known == null ? Token.STRING : known;
    }
    return new Form.Constants(type, token, false);
  }

  private static boolean takesObject(Creator creator, String mode) {
    String name = creator.size() == 1 ? Jackson.nameForReading(creator.annotations(0)) : null;
    return !mode.equals("DELEGATING")
        && (mode.equals("PROPERTIES") || (name != null && !name.isEmpty()));
  }

  private static Problem ofObject(ClosedType type) {
    return Problem.ofClass(SerialisationCode.MISMATCH, type)
        .with("written", "a text")
        .with("read", "an object, by its @JsonCreator")
        .with("fix", "@JsonCreator(mode = JsonCreator.Mode.DELEGATING), and no @JsonProperty");
  }

  private @Nullable Form refused(ClosedType type, ClassModel model) {
    if (Protobuf.is(type, types)) {
      return new Form.Refused(Problem.ofUse(SerialisationCode.PROTOBUF_INSIDE, type));
    }
    if (!model.isPlatform()) {
      return type.name().startsWith("io.temporal.") && Unserialisable.reasonFor(type, types) != null
          ? new Form.Refused(HiddenTypes.problem(type, model, types))
          : null;
    }
    if (JdkTypes.isBean(model) || JdkTypes.isDocument(type, types)) {
      return TRUSTED;
    }
    if (types.is(type, "java.lang.Throwable")
        && !model.isAbstract()
        && !IgnoredJdkTypes.isRefusedException(model)) {
      return TRUSTED;
    }
    return new Form.Refused(HiddenTypes.problem(type, model, types));
  }
}
