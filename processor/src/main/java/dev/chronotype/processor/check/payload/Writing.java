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

/** Finds out how Jackson writes a value of a type. */
final class Writing {

  private static final Form TRUSTED = new Form.Trusted();

  private final Introspection classes;
  private final Types types;
  private final BeanWriting beans;
  private final Map<Use, Form> known = new HashMap<>();

  Writing(Introspection classes) {
    this.classes = classes;
    this.types = classes.types();
    this.beans = new BeanWriting(classes);
  }

  Form form(Use declared) {
    // The value's own class is written, whatever Jackson knows of it.
    Use use = declared.as(declared.type().held());
    Form form = known.get(use);
    if (form == null) {
      // What is asked for again meanwhile is a type that stands for itself.
      known.put(use, TRUSTED);
      form = find(use);
      known.put(use, form);
    }
    return form;
  }

  /** Whether Jackson takes all values of a type for empty. */
  boolean isEmpty(Use use) {
    return hasNothing(use) || types.is(use.type(), "java.lang.ClassLoader");
  }

  /** Whether Jackson finds nothing to write in values of a type, which it refuses. */
  boolean hasNothing(Use use) {
    Form form = form(use);
    Problem problem = Form.problem(form);
    ClassModel model = types.model(use.type());
    return (problem != null && problem.code() == SerialisationCode.EMPTY_CLASS)
        || (form instanceof Form.Trusted
            && model != null
            && model.isPlatform()
            && !model.isAbstract()
            && !classes.assumed().covers(use)
            && !types.is(use.type(), "java.util.Iterator")
            && !types.isAnnotated(use.type())
            && classes.written(use.type(), model).all.stream().noneMatch(Property::couldWrite));
  }

  private Form find(Use use) {
    AnnotationSet own = use.annotations();
    Form known = byKnownWriter(use, own);
    if (known == null) {
      known = byKnownWriter(use, classes.annotations(use.type()));
    }
    if (known != null) {
      return known;
    }
    if (use.type().isUnknown()
        || classes.assumed().covers(use)
        || Jackson.writesItself(own)
        || own.has(Jackson.RAW_VALUE)
        || Jackson.writesItself(classes.annotations(use.type()))) {
      return TRUSTED;
    }
    ClosedType type = refined(refined(use.type(), own), classes.annotations(use.type()));
    if (Constants.isWithout(types.model(type))) {
      return new Form.Scalar(Token.NULL, type);
    }
    if (type.isArray()) {
      return array(type, own);
    }
    Form container = type.isPrimitive() ? null : container(type, own);
    if (container != null) {
      return container;
    }
    Form byValue = byValue(type);
    if (byValue != null) {
      return byValue;
    }
    Token token = JdkTypes.token(type.name());
    if (token != null) {
      return new Form.Scalar(Formats.token(token, type, own), type);
    }
    return other(type, own);
  }

  /** What Jackson's own writer of texts makes, or a converter whose class tells what it gives. */
  private @Nullable Form byKnownWriter(Use use, AnnotationSet annotations) {
    TypeUse.ClassUse using = Jackson.type(annotations, Jackson.SERIALIZE, "using");
    if (using != null) {
      return using.name().equals(Jackson.TO_STRING_SERIALIZER)
          ? new Form.Scalar(Token.STRING, use.type())
          : null;
    }
    TypeUse.ClassUse converter = Jackson.type(annotations, Jackson.SERIALIZE, "converter");
    ClosedType as =
        converter == null ? null : types.as(types.type(converter.name()), Jackson.CONVERTER);
    return as == null || as.arguments().size() < 2 || as.arguments().get(1) == use.type()
        ? null
        : form(Use.of(as.arguments().get(1)));
  }

  private ClosedType refined(ClosedType type, AnnotationSet annotations) {
    TypeUse.ClassUse as = Jackson.type(annotations, Jackson.SERIALIZE, "as");
    return as == null ? type : types.refine(type, as.name());
  }

  private Form array(ClosedType type, AnnotationSet own) {
    String component = type.component().name();
    return component.equals("byte") || component.equals("char")
        ? new Form.Scalar(Token.STRING, type)
        : new Form.Elements(type, new Use(type.component(), Contents.ofElement(own)));
  }

  private @Nullable Form container(ClosedType type, AnnotationSet own) {
    AnnotationSet all = own.or(classes.annotations(type));
    boolean asObject = Jackson.shape(all).equals("OBJECT");
    if (types.is(type, Containers.MAP)) {
      return asObject ? null : byValueOr(type, entries(type, own));
    }
    if (types.is(type, Containers.COLLECTION) || type.is("java.lang.Iterable")) {
      String base = type.is("java.lang.Iterable") ? "java.lang.Iterable" : Containers.COLLECTION;
      Use element = new Use(types.argument(type, base, 0), Contents.ofElement(own));
      return asObject ? null : byValueOr(type, new Form.Elements(type, element));
    }
    if (References.is(type, types)) {
      return new Form.Reference(new Use(References.content(type, types), Contents.ofElement(own)));
    }
    return null;
  }

  private Form entries(ClosedType type, AnnotationSet own) {
    return new Form.Entries(
        type,
        new Use(types.entry(type, 0), Contents.ofKey(own)),
        new Use(types.entry(type, 1), Contents.ofElement(own)));
  }

  private Form byValueOr(ClosedType type, Form otherwise) {
    Form byValue = byValue(type);
    return byValue == null ? otherwise : byValue;
  }

  /** The form of what {@code JsonValue} stands on, if there is such a member. */
  private @Nullable Form byValue(ClosedType type) {
    ClassModel model = types.model(type);
    if (model == null || model.isPlatform()) {
      return null;
    }
    Accessor value = classes.written(type, model).value();
    if (value == null) {
      return null;
    }
    Form form = form(new Use(value.type(), value.annotations()));
    if (form instanceof Form.Scalar scalar && model.kind() == ClassKind.ENUM) {
      return new Form.Constants(type, scalar.token(), false);
    }
    return form;
  }

  private Form other(ClosedType type, AnnotationSet own) {
    ClassModel model = types.model(type);
    if (type.isObject() || type.is("java.io.Serializable")) {
      return new Form.Untyped();
    }
    if (model == null
        || model.is(ClassTrait.INCOMPLETE)
        || model.is(ClassTrait.LOMBOK)
        || types.is(type, "com.fasterxml.jackson.databind.JsonSerializable")) {
      return TRUSTED;
    }
    if (Protobuf.isMessage(type, types)) {
      return new Form.Refused(Problem.ofUse(SerialisationCode.PROTOBUF_INSIDE, type));
    }
    if (model.kind() == ClassKind.ENUM) {
      return constants(type, own);
    }
    boolean asObject = Jackson.shape(own.or(classes.annotations(type))).equals("OBJECT");
    Form form = asObject ? null : bySupertype(type);
    if (form != null) {
      return form;
    }
    return model.isPlatform() ? TRUSTED : beans.form(type, model, own);
  }

  private Form constants(ClosedType type, AnnotationSet own) {
    String shape = Jackson.shape(own.or(classes.annotations(type)));
    return switch (shape) {
      case "OBJECT" ->
          new Form.Refused(
              Problem.ofClass(SerialisationCode.MISMATCH, type)
                  .with("written", "an object")
                  .with("read", "the name of a constant")
                  .with("fix", "remove @JsonFormat(shape = OBJECT) from " + type.simpleDisplay()));
      case "NUMBER", "NUMBER_INT", "NUMBER_FLOAT", "ARRAY" ->
          new Form.Constants(type, Token.INTEGER, false);
      default -> new Form.Constants(type, Token.STRING, false);
    };
  }

  /** Classes of anybody's that extend what Jackson knows. */
  private @Nullable Form bySupertype(ClosedType type) {
    if (types.is(type, "java.util.Map.Entry")) {
      return new Form.Entries(
          type,
          Use.of(types.argument(type, "java.util.Map.Entry", 0)),
          Use.of(types.argument(type, "java.util.Map.Entry", 1)));
    }
    for (String each : References.SINGLE_VALUES) {
      if (types.is(type, each)) {
        return new Form.Scalar(Token.STRING, type);
      }
    }
    return types.is(type, "java.lang.Number") ? new Form.Scalar(Token.NUMBER, type) : null;
  }
}
