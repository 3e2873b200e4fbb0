package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * Writes the client: what starts activities that no workflow calls. What it knows of each of them
 * it has from the stub, whose fields it shares.
 */
final class ClientWriter {

  static final String KIND = "Client";

  private static final String INVOKER = "invoker";
  private static final ClassName STANDALONE_INVOKER = Spi.spi("StandaloneInvoker");
  private static final ClassName ACTIVITY_ARGUMENTS = Spi.spi("ActivityArguments");
  private static final ClassName STANDALONE_ACTIVITY = Spi.api("StandaloneActivity");
  private static final ClassName STANDALONE_ACTIVITIES = Spi.api("StandaloneActivities");
  private static final ClassName OPTIONS_BUILDER =
      ClassName.get("io.temporal.client", "StartActivityOptions", "Builder");

  private final House house;
  private final ActivityTypeModel type;
  private final ClassName name;
  private final AccessorNames names;

  ClientWriter(House house, ActivityTypeModel type) {
    this.house = house;
    this.type = type;
    this.name = GeneratedNames.of(type.name(), KIND);
    this.names = new AccessorNames(type, Set.of());
  }

  GeneratedFile write() {
    TypeSpec.Builder client =
        house
            .begin(name, type)
            .addJavadoc(
                "Starts the activities of {@link $T} by themselves, from no workflow.\n\n",
                type.name())
            .addJavadoc("<p>Immutable, and safe for use by several threads.\n");
    Warnings.suppress(client, Warnings.ofFake(type));
    client
        .addField(house.levelCheck(Spi.CLIENT_LEVEL))
        .addField(
            FieldSpec.builder(STANDALONE_INVOKER, INVOKER)
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("Starts them, with the options of this client.\n")
                .build())
        .addMethod(constructor())
        .addMethod(factory())
        .addMethod(changed());
    MemberNames ofStub = new MemberNames(type);
    type.definitions().forEach(each -> client.addMethod(accessor(each, ofStub.call(each))));
    type.definitions().stream()
        .filter(FakeArguments::isNeeded)
        .forEach(each -> client.addType(arguments(each)));
    return house.finish(name, client.build(), type);
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc(
            """
            Called by the factories.

            @param invoker starts the activities
            """)
        .addParameter(STANDALONE_INVOKER, INVOKER)
        .addStatement("this.$1L = $1L", INVOKER)
        .build();
  }

  private MethodSpec factory() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            """
            {@return a client that starts activities with the options of their definitions}

            @param activities what they are started through
            """)
        .addParameter(STANDALONE_ACTIVITIES, "activities")
        .returns(name)
        .addStatement("return new $T($T.of(activities))", name, STANDALONE_INVOKER)
        .build();
  }

  private MethodSpec changed() {
    return MethodSpec.methodBuilder("withOptions")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            """
            Makes a client that starts with changed options, and leaves this one as it is.

            @param change sets what is to differ, at each start
            @return the changed client
            """)
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), OPTIONS_BUILDER),
            "change")
        .returns(name)
        .addStatement("return new $T($L.withOptions(change))", name, INVOKER)
        .build();
  }

  private MethodSpec accessor(DefinitionModel definition, String call) {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(names.of(definition))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("{@return {@code $L}, to be started}\n\n", definition.method())
            .addJavadoc("@see $L\n", House.reference(type, definition))
            .returns(
                ParameterizedTypeName.get(
                    STANDALONE_ACTIVITY, input(definition), Results.boxed(definition)))
            .addStatement(
                "return $L.$L($T.$L)",
                INVOKER,
                type.style() == Style.CHRONOTYPE ? "activity" : "method",
                GeneratedNames.of(type.name(), StubWriter.KIND),
                call);
    if (definition.is(Trait.DEPRECATED)) {
      accessor
          .addJavadoc("@deprecated its definition is\n")
          .addAnnotation(House.deprecated(definition.is(Trait.FOR_REMOVAL)));
    }
    return accessor.build();
  }

  /** The only parameter, or a class with all of them. */
  private TypeName input(DefinitionModel definition) {
    return FakeArguments.isNeeded(definition)
        ? argumentsName(definition)
        : definition.parameters().get(0).type().name().box();
  }

  private ClassName argumentsName(DefinitionModel definition) {
    return name.nestedClass(AccessorNames.upperFirst(names.of(definition)) + "Arguments");
  }

  private TypeSpec arguments(DefinitionModel definition) {
    List<String> parameters = Parameters.names(definition, Set.of());
    List<ParameterSpec> all = Parameters.of(definition, parameters);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Makes the arguments of a call.\n");
    if (!all.isEmpty()) {
      constructor.addJavadoc("\n");
    }
    parameters.forEach(each -> constructor.addJavadoc("@param $L the argument\n", each));
    CodeBlock values = CodeBlock.of("new $T[] {$L}", Object.class, String.join(", ", parameters));
    return TypeSpec.classBuilder(argumentsName(definition))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(ACTIVITY_ARGUMENTS)
        .addJavadoc("The arguments of a call of {@code $L}.\n", definition.method())
        .addMethod(constructor.addParameters(all).addStatement("super($L)", values).build())
        .build();
  }
}
