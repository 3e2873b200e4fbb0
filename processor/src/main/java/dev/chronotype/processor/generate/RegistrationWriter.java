package dev.chronotype.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Shape;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Writes the registration: what a Worker calls activities through. */
final class RegistrationWriter {

  static final String KIND = "Registration";

  /** Keeps each method below 8,000 bytes of code, from which on the JVM never compiles it. */
  private static final int MOST_CASES = 300;

  private final House house;
  private final ActivityTypeModel type;
  private final ClassName name;

  RegistrationWriter(House house, ActivityTypeModel type) {
    this.house = house;
    this.type = type;
    this.name = GeneratedNames.of(type.name(), KIND);
  }

  GeneratedFile write() {
    TypeName supplier =
        ParameterizedTypeName.get(
            ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(type.name()));
    TypeSpec.Builder registration =
        house
            .begin(name, type)
            .superclass(ParameterizedTypeName.get(Spi.GENERATED_REGISTRATION, type.name()))
            .addJavadoc("Registers the activities of {@link $T} on a Worker.\n", type.name());
    Warnings.suppress(registration, Warnings.ofRegistration(type));
    registration
        .addField(house.levelCheck())
        .addMethod(constructor(type.name()))
        .addMethod(constructor(supplier))
        .addMethod(
            factory(type.name())
                .addJavadoc("Registers one instance for all calls.\n\n")
                .addJavadoc("@param activities the instance; called by several threads at once\n")
                .addJavadoc("@return the registration\n")
                .build())
        .addMethod(
            factory(supplier)
                .addJavadoc("Registers instances that are made, or handed out, for each call.\n\n")
                .addJavadoc("@param activities gives the instance for a call\n")
                .addJavadoc("@return the registration\n")
                .build())
        .addMethod(descriptors());
    addCalls(registration);
    return house.finish(name, registration.build(), type);
  }

  private static MethodSpec constructor(TypeName activities) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("Called by the factories.\n\n")
        .addJavadoc("@param activities what to call, or what gives it\n")
        .addParameter(activities, "activities")
        .addStatement("super(activities, descriptors())")
        .build();
  }

  private MethodSpec.Builder factory(TypeName activities) {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addParameter(activities, "activities")
        .addStatement("return new $T(activities)", name);
  }

  private MethodSpec descriptors() {
    CodeBlock all =
        type.definitions().stream()
            .map(this::descriptor)
            .collect(CodeBlock.joining(",\n", "\n", ",\n"));
    return MethodSpec.methodBuilder("descriptors")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc("Describes the activities, in the order of the source.\n\n")
        .addJavadoc("@return the descriptions\n")
        .returns(ArrayTypeName.of(Spi.ACTIVITY_DESCRIPTOR))
        .addCode("return new $T[] {$>$L$<};\n", Spi.ACTIVITY_DESCRIPTOR, all)
        .build();
  }

  private CodeBlock descriptor(DefinitionModel definition) {
    TypeName input = definition.input().type().name();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L($S, $S, $L",
                Spi.ACTIVITY_DESCRIPTOR,
                factory(definition),
                definition.activityType(),
                type.name().canonicalName() + "#" + definition.method(),
                TypeCode.classOf(input));
    if (TypeCode.isGeneric(input)) {
      code.add(", $L", TypeCode.typeOf(input));
    }
    return code.add(")").build();
  }

  private static String factory(DefinitionModel definition) {
    if (definition.isAsync()) {
      return definition.returnsNothing() ? "returningStageOfNothing" : "returningStage";
    }
    return definition.returnsNothing() ? "returningNothing" : "returning";
  }

  private void addCalls(TypeSpec.Builder registration) {
    List<DefinitionModel> all = type.definitions();
    registration.addMethod(calls("call", 0, all).addAnnotation(Override.class).build());
    for (int from = MOST_CASES; from < all.size(); from += MOST_CASES) {
      registration.addMethod(
          calls("callFrom" + from, from, all)
              .addJavadoc("Calls the activities from number $L on.\n\n", from)
              .addJavadoc("@param activities the instance to call\n")
              .addJavadoc("@param activity the number of the activity\n")
              .addJavadoc("@param input its argument\n")
              .addJavadoc("@return its result, null for none\n")
              .addJavadoc("@throws Throwable what it threw\n")
              .build());
    }
  }

  private MethodSpec.Builder calls(String method, int from, List<DefinitionModel> all) {
    int to = Math.min(all.size(), from + MOST_CASES);
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (activity) {\n$>");
    for (int i = from; i < to; i++) {
      cases.add("case $L -> $L", i, call(all.get(i)));
    }
    if (to < all.size()) {
      cases.add("default -> callFrom$L(activities, activity, input);\n", to);
    } else {
      cases.add("default -> throw noSuchActivity(activity);\n");
    }
    return MethodSpec.methodBuilder(method)
        .addModifiers(from == 0 ? Modifier.PROTECTED : Modifier.PRIVATE)
        .returns(Object.class)
        .addParameter(type.name(), "activities")
        .addParameter(ParameterSpec.builder(int.class, "activity").build())
        .addParameter(Object.class, "input")
        .addException(Throwable.class)
        .addCode(cases.add("$<};\n").build());
  }

  private static CodeBlock call(DefinitionModel definition) {
    CodeBlock call =
        CodeBlock.of(
            "activities.$L(($T) input);\n", definition.method(), definition.input().type().name());
    return definition.returns().shape() == Shape.VOID
        ? CodeBlock.of("{\n$>$Lyield null;\n$<}\n", call)
        : call;
  }
}
