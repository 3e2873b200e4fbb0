package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the fake: what a test of a workflow registers in the place of the activities. */
final class FakeWriter {

  static final String KIND = "Fake";

  private static final ClassName ACTIVITY_FAKES = testing("ActivityFakes");
  private static final ClassName FAKE_FUNCTION = testing("FakeFunction");
  private static final ClassName FAKE_PROCEDURE = testing("FakeProcedure");
  private static final ClassName ANSWER = testing("Answer");
  private static final ClassName ACTION = testing("Action");
  private static final ClassName REGISTRATION =
      ClassName.get("dev.chronotype.runtime", "ActivityRegistration");

  private final House house;
  private final ActivityTypeModel type;
  private final ClassName name;
  private final FakeNames names;

  FakeWriter(House house, ActivityTypeModel type) {
    this.house = house;
    this.type = type;
    this.name = GeneratedNames.of(type.name(), KIND);
    this.names = new FakeNames(type);
  }

  GeneratedFile write() {
    TypeSpec.Builder fake =
        house
            .begin(name, type)
            .addJavadoc("Stands for {@link $T} in tests of workflows.\n\n", type.name())
            .addJavadoc("<p>Safe for use by several threads.\n");
    Warnings.suppress(fake, Warnings.ofFake(type));
    fake.addField(house.levelCheck(type));
    fake.addField(fakes());
    type.definitions().forEach(each -> fake.addField(field(each)));
    fake.addMethod(constructor());
    for (DefinitionModel each : type.definitions()) {
      fake.addMethod(setter(each)).addMethod(getter(each)).addMethod(calls(each));
    }
    fake.addMethod(registration());
    FakeArguments arguments = new FakeArguments(name, names);
    type.definitions().stream()
        .filter(FakeArguments::isNeeded)
        .forEach(each -> fake.addType(arguments.write(each)));
    return house.finish(name, fake.build(), type);
  }

  private FieldSpec fakes() {
    return FieldSpec.builder(ACTIVITY_FAKES, FakeNames.FAKES)
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
        .addJavadoc("All of them.\n")
        .initializer(
            "new $T($S, $T.of($T.<$T>noInstance()))",
            ACTIVITY_FAKES,
            name.simpleName(),
            GeneratedNames.of(type.name(), RegistrationWriter.KIND),
            ACTIVITY_FAKES,
            type.name())
        .build();
  }

  private FieldSpec field(DefinitionModel definition) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$L.$L($S, $S",
                FakeNames.FAKES,
                definition.returnsNothing() ? "procedure" : "function",
                definition.activityType(),
                names.of(definition));
    if (FakeArguments.isNeeded(definition)) {
      code.add(", $T::new", input(definition));
    } else if (definition.reflected() != null) {
      code.add(", $T::only", ACTIVITY_FAKES);
    }
    return FieldSpec.builder(activity(definition), names.of(definition))
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
        .addJavadoc("Activity Type {@code $L}.\n", definition.activityType())
        .initializer("$L)", code.build())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Makes a fake that expects no call.\n")
        .build();
  }

  private MethodSpec setter(DefinitionModel definition) {
    return MethodSpec.methodBuilder(names.of(definition))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Sets the answer of {@code $L}.\n\n", definition.method())
        .addJavadoc("@param answer what the activity does\n@return this\n")
        .addParameter(answer(definition), "answer")
        .returns(name)
        .addStatement("this.$L.then(answer)", names.of(definition))
        .addStatement("return this")
        .build();
  }

  private MethodSpec getter(DefinitionModel definition) {
    return MethodSpec.methodBuilder(names.of(definition))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "{@return {@code $L}, to be told more of: failures, delays}\n", definition.method())
        .returns(activity(definition))
        .addStatement("return $L", names.of(definition))
        .build();
  }

  private MethodSpec calls(DefinitionModel definition) {
    return MethodSpec.methodBuilder(names.calls(definition))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("{@return what {@code $L} was called with so far}\n", definition.method())
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), input(definition)))
        .addStatement("return $L.calls()", names.of(definition))
        .build();
  }

  private static MethodSpec registration() {
    return MethodSpec.methodBuilder(FakeNames.REGISTRATION)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("{@return what a Worker is given in the place of the real registration}\n")
        .returns(REGISTRATION)
        .addStatement("return $L.registration()", FakeNames.FAKES)
        .build();
  }

  private TypeName activity(DefinitionModel definition) {
    return definition.returnsNothing()
        ? ParameterizedTypeName.get(FAKE_PROCEDURE, input(definition))
        : ParameterizedTypeName.get(FAKE_FUNCTION, input(definition), Results.boxed(definition));
  }

  private TypeName answer(DefinitionModel definition) {
    return definition.returnsNothing()
        ? ParameterizedTypeName.get(ACTION, input(definition))
        : ParameterizedTypeName.get(ANSWER, input(definition), Results.boxed(definition));
  }

  /** The only parameter, or a class with all of them. */
  private TypeName input(DefinitionModel definition) {
    return FakeArguments.isNeeded(definition)
        ? name.nestedClass(names.call(definition))
        : definition.parameters().get(0).type().name().box();
  }

  static ClassName testing(String simpleName) {
    return ClassName.get("dev.chronotype.testing", simpleName);
  }
}
