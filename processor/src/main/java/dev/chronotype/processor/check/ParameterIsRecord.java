package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.TypeModel;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one parameter is a record, or does not vary in number. */
final class ParameterIsRecord implements DefinitionRule {

  /** How a type that is no record is called, and what speaks against it. */
  private record Words(String found, String why) {}

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    if (definition.parameters().size() != 1) {
      return Stream.empty();
    }
    ParameterModel parameter = definition.parameters().get(0);
    TypeModel found = parameter.type();
    if (definition.is(Trait.VARARGS)) {
      return Stream.of(
          About.withRecord(
              About.definition(ShapeCode.VARARGS_PARAMETER, definition, parameter.site()),
              type,
              definition));
    }
    if (found.shape() == Shape.RECORD || isFilledInLater(type, definition, found)) {
      return Stream.empty();
    }
    Words words = words(found);
    Diagnostic diagnostic =
        About.definition(ShapeCode.PARAMETER_NOT_A_RECORD, definition, parameter.site())
            .with("found", words.found)
            .with("why", words.why);
    return Stream.of(
        parameter.components().isEmpty() || isMessage(found)
            ? About.withRecord(diagnostic, type, definition)
                .with("components", components(definition, found))
            : inPlaceOf(parameter, diagnostic, type, definition));
  }

  /** A record with the fields of the class keeps the JSON that workflows in flight have. */
  private static Diagnostic inPlaceOf(
      ParameterModel parameter,
      Diagnostic diagnostic,
      ActivityTypeModel type,
      DefinitionModel definition) {
    return About.withRecord(diagnostic, type, definition, parameter.type().simpleDisplay())
        .with(
            "components",
            parameter.components().stream()
                .map(each -> each.type().display() + " " + each.name())
                .collect(Collectors.joining(", ")));
  }

  /** A value moves into the record; what Jackson would have to guess at does not. */
  private static String components(DefinitionModel definition, TypeModel found) {
    return switch (found.shape()) {
      case PRIMITIVE, ENUM, ARRAY -> About.components(definition.parameters());
      default ->
          isValue(found) || isCollection(found)
              ? About.components(definition.parameters())
              : "/* what " + definition.method() + " needs */";
    };
  }

  /** Whether it is one of the JDK's classes for values, such as Integer, UUID or Instant. */
  private static boolean isValue(TypeModel type) {
    String name = String.valueOf(type.qualifiedName());
    return name.startsWith("java.")
        && !name.equals("java.lang.Object")
        && !name.equals("java.lang.Record")
        && type.shape() == Shape.CLASS;
  }

  private static boolean isMessage(TypeModel type) {
    return type.is("com.google.protobuf.MessageLite");
  }

  private static boolean isCollection(TypeModel type) {
    return type.is("java.util.Collection") || type.is("java.util.Map");
  }

  /** A subtype says what the variable stands for, or another rule has already complained. */
  private static boolean isFilledInLater(
      ActivityTypeModel type, DefinitionModel definition, TypeModel found) {
    return found.shape() == Shape.TYPE_VARIABLE
        && (type.isTemplate() || definition.is(Trait.GENERIC));
  }

  private static Words words(TypeModel type) {
    String name = type.display();
    return switch (type.shape()) {
      case PRIMITIVE ->
          new Words(
              "the primitive " + name,
              "a bare number or flag has no name and no room for a second value later.");
      case ENUM ->
          new Words("the enum " + name, "a constant has no room for a second value later.");
      case ARRAY -> new Words("the array " + name, "an array has no room for a field beside it.");
      case TYPE_VARIABLE ->
          new Words(
              "the type variable " + name,
              "a Worker decodes the payload to a class; " + name + " has none at run time.");
      case INTERFACE -> interfaceWords(type, name);
      default -> classWords(type, name);
    };
  }

  private static Words interfaceWords(TypeModel type, String name) {
    if (isCollection(type)) {
      return new Words(
          "the collection " + name, "a collection has no room for a field beside its elements.");
    }
    return new Words(
        "the interface " + name,
        "a payload names no class, so a Worker cannot know which implementation to make.");
  }

  private static Words classWords(TypeModel type, String name) {
    if (type.is("java.lang.String")) {
      return new Words("a String", "a bare text has no name and no room for a second value later.");
    }
    if (isCollection(type)) {
      return interfaceWords(type, name);
    }
    if (type.is("java.util.Optional")) {
      return new Words(
          About.one(name),
          "a value that may be absent is a component of a record, not the record.");
    }
    if (isMessage(type)) {
      return new Words(
          "the protobuf message " + name,
          "its fields are declared elsewhere; here the record is what both sides agree on.");
    }
    if (isValue(type)) {
      return new Words(
          About.one(name), "a bare value has no name and no room for a second value later.");
    }
    return new Words(
        "the class " + name,
        "with a class, fields, getters and constructors all decide what is sent; a record shows it.");
  }
}
