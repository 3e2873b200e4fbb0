package dev.chronotype.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.codec.CodecPlan;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Writes the registration: what a Worker calls activities through. */
final class RegistrationWriter {

  static final String KIND = "Registration";

  private final House house;
  private final ActivityTypeModel type;
  private final CodecPlan codecs;
  private final ClassName name;

  RegistrationWriter(House house, ActivityTypeModel type, CodecPlan codecs) {
    this.house = house;
    this.type = type;
    this.codecs = codecs;
    this.name = GeneratedNames.of(type.name(), KIND);
  }

  GeneratedFile write() {
    TypeName supplier =
        ParameterizedTypeName.get(
            ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(type.name()));
    TypeSpec.Builder registration =
        house
            .begin(name, type)
            .superclass(
                ParameterizedTypeName.get(
                    codecs.isEmpty() ? Spi.GENERATED_REGISTRATION : Spi.REGISTRATION_WITH_CODECS,
                    type.name()))
            .addJavadoc("Registers the activities of {@link $T} on a Worker.\n", type.name());
    Warnings.suppress(registration, Warnings.ofRegistration(type));
    registration.addField(house.levelCheck(Spi.level(type.style(), codecs)));
    registration.addMethod(constructor(supplier));
    addFactories(registration, supplier);
    registration.addMethod(descriptors());
    if (!codecs.isEmpty()) {
      registration.addMethod(registerCodecs());
    }
    registration.addMethod(parameterTypes());
    if (type.definitions().stream().anyMatch(RegistrationWriter::isResultDecoded)) {
      registration.addMethod(resultType());
    }
    new RegistrationCalls(type).addTo(registration);
    return house.finish(name, registration.build(), type);
  }

  private void addFactories(TypeSpec.Builder registration, TypeName supplier) {
    registration
        .addMethod(
            factory(type.name(), "always(activities)")
                .addJavadoc("{@return the registration of one instance for all calls}\n\n")
                .addJavadoc("@param activities the instance; called by several threads at once\n")
                .build())
        .addMethod(
            factory(supplier, "activities")
                .addJavadoc(
                    "{@return the registration of instances that are made, or handed out, for each"
                        + " call}\n\n")
                .addJavadoc("@param activities gives the instance for a call\n")
                .build());
    if (type.definitions().stream().allMatch(DefinitionModel::isForChild)) {
      registration.addMethod(inChildProcesses());
    }
  }

  /** What has no instance in this process is told from what has one. */
  private MethodSpec inChildProcesses() {
    return MethodSpec.methodBuilder("inChildProcesses")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addJavadoc("{@return the registration where child processes make the instances}\n")
        .addStatement("return new $T(elsewhere())", name)
        .build();
  }

  private static MethodSpec constructor(TypeName activities) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc(
            """
            Called by the factories.

            @param activities gives what to call
            """)
        .addParameter(activities, "activities")
        .addStatement("super(activities, descriptors())")
        .build();
  }

  private MethodSpec.Builder factory(TypeName activities, String supplier) {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addParameter(activities, "activities")
        .addStatement("return new $T($L)", name, supplier);
  }

  private MethodSpec descriptors() {
    CodeBlock all =
        type.definitions().stream()
            .map(this::descriptor)
            .collect(CodeBlock.joining(",\n", "\n", ",\n"));
    return MethodSpec.methodBuilder("descriptors")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc("{@return what the activities are, in the order of the source}\n")
        .returns(ArrayTypeName.of(Spi.ACTIVITY_DESCRIPTOR))
        .addCode("return new $T[] {$>$L$<};\n", Spi.ACTIVITY_DESCRIPTOR, all)
        .build();
  }

  /** Not when the class is loaded: each codec is a class, and so is what it is for. */
  private MethodSpec registerCodecs() {
    return MethodSpec.methodBuilder("registerCodecs")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addCode(CodecsWriter.registration(type))
        .build();
  }

  private CodeBlock descriptor(DefinitionModel definition) {
    return CodeBlock.of(
        "$T.$L($S, $S)$L",
        Spi.ACTIVITY_DESCRIPTOR,
        factory(definition),
        definition.activityType(),
        type.name().canonicalName() + "#" + definition.method(),
        definition.isForChild() ? ".inChildProcess()" : "");
  }

  /** Apart from the descriptors, which a Worker that starts reads: these load classes. */
  private MethodSpec parameterTypes() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (int i = 0; i < type.definitions().size(); i++) {
      CodeBlock types =
          type.definitions().get(i).parameters().stream()
              .map(each -> TypeCode.typeOf(each.type().name()))
              .collect(CodeBlock.joining(", "));
      cases.add("case $L -> $T.of($L);\n", i, List.class, types);
    }
    TypeName types = ParameterizedTypeName.get(List.class, Type.class);
    return types("parameterTypes", types, cases, "throw noSuchActivity(activity)");
  }

  /** Of those that come back from a child process, and have to be read. */
  private MethodSpec resultType() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (int i = 0; i < type.definitions().size(); i++) {
      DefinitionModel definition = type.definitions().get(i);
      if (isResultDecoded(definition)) {
        cases.add("case $L -> $L;\n", i, TypeCode.typeOf(Results.of(definition).name()));
      }
    }
    return types("resultType", ClassName.get(Type.class), cases, "super.resultType(activity)");
  }

  private static boolean isResultDecoded(DefinitionModel definition) {
    return definition.isForChild() && !definition.returnsNothing();
  }

  private static MethodSpec types(
      String method, TypeName returned, CodeBlock.Builder cases, String otherwise) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(returned)
        .addParameter(int.class, "activity")
        .addCode("return switch (activity) {\n$>")
        .addCode(cases.add("default -> $L;\n$<};\n", otherwise).build())
        .build();
  }

  private static String factory(DefinitionModel definition) {
    if (definition.reflected() != null) {
      return definition.returns().shape() == Shape.VOID ? "voidMethod" : "method";
    }
    if (definition.isAsync()) {
      return definition.returnsNothing() ? "returningStageOfNothing" : "returningStage";
    }
    return definition.returnsNothing() ? "returningNothing" : "returning";
  }
}
