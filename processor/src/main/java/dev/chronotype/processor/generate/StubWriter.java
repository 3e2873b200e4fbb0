package dev.chronotype.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.MethodRetryModel;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.codec.CodecPlan;
import java.util.IdentityHashMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the stub: what a workflow calls activities through. */
final class StubWriter {

  static final String KIND = "Stub";
  static final String CALLS = "CALLS";
  static final String DEFAULTS = "DEFAULTS";

  private final House house;
  private final ActivityTypeModel type;
  private final CodecPlan codecs;
  private final ClassName name;
  private final MemberNames names;
  private final CodeBlock defaults;
  private final IdentityHashMap<DefinitionModel, String> optionsNames;

  StubWriter(House house, ActivityTypeModel type, CodecPlan codecs) {
    this.house = house;
    this.type = type;
    this.codecs = codecs;
    this.name = GeneratedNames.of(type.name(), KIND);
    this.names = new MemberNames(type);
    this.defaults = OptionsCode.of(type.defaults());
    this.optionsNames = nameOptions();
  }

  GeneratedFile write() {
    TypeSpec.Builder stub =
        house
            .begin(name, type)
            .addJavadoc("Calls the activities of {@link $T} from a workflow.\n\n", type.name())
            .addJavadoc("<p>Made and used in workflow code only. Immutable.\n");
    Warnings.suppress(stub, Warnings.ofStub(type));
    if (type.style() == Style.ACTIVITY_INTERFACE) {
      stub.addSuperinterface(type.name()).addSuperinterface(Spi.ACTIVITY_INTERFACE_STUB);
      stub.alwaysQualify(type.surroundings().types().toArray(String[]::new));
    }
    type.definitions().forEach(each -> stub.addField(activityType(each)));
    stub.addField(house.levelCheck(type));
    if (!codecs.isEmpty()) {
      stub.addStaticBlock(CodecsWriter.registration(type));
    }
    addOptions(stub);
    type.definitions().forEach(each -> stub.addField(call(each)));
    stub.addField(calls());
    stub.addField(invoker());
    stub.addMethod(constructor());
    new StubFactories(name, type, names).addTo(stub);
    StubCalls calls = new StubCalls(type, names);
    for (DefinitionModel each : type.definitions()) {
      if (!Implementable.ofObject(each)) {
        stub.addMethod(calls.waiting(each));
      }
      stub.addMethod(calls.async(each));
    }
    return house.finish(name, stub.build(), type);
  }

  private FieldSpec activityType(DefinitionModel definition) {
    return FieldSpec.builder(String.class, names.activityType(definition))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Activity Type of {@link $L}.\n", House.reference(type, definition))
        .initializer("$S", definition.activityType())
        .build();
  }

  /** The options that definitions share, and those of each definition that has others. */
  private void addOptions(TypeSpec.Builder stub) {
    if (optionsNames.containsValue(DEFAULTS)) {
      CodeBlock whose = CodeBlock.of("the definitions that set none of their own");
      stub.addField(options(DEFAULTS, defaults, whose));
    }
    for (DefinitionModel each : type.definitions()) {
      String optionsName = optionsName(each);
      if (!optionsName.equals(DEFAULTS)) {
        CodeBlock whose = CodeBlock.of("{@link #$L}", names.activityType(each));
        stub.addField(options(optionsName, OptionsCode.of(each.options()), whose));
      }
    }
  }

  private String optionsName(DefinitionModel definition) {
    return optionsNames.getOrDefault(definition, DEFAULTS);
  }

  private IdentityHashMap<DefinitionModel, String> nameOptions() {
    IdentityHashMap<DefinitionModel, String> found = new IdentityHashMap<>();
    for (DefinitionModel each : type.definitions()) {
      found.put(each, hasDefaults(each) ? DEFAULTS : names.options(each));
    }
    return found;
  }

  /** Most set nothing of their own, and need not be written out to be compared. */
  private boolean hasDefaults(DefinitionModel definition) {
    return definition.options().equals(type.defaults())
        || OptionsCode.of(definition.options()).equals(defaults);
  }

  private static FieldSpec options(String name, CodeBlock code, CodeBlock whose) {
    return FieldSpec.builder(Spi.ACTIVITY_OPTIONS, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The options of $L.\n", whose)
        .initializer("$L", code)
        .build();
  }

  /** Not private: a client has it from here, see {@link ClientWriter}. */
  private FieldSpec call(DefinitionModel definition) {
    TypeName result = Results.boxed(definition);
    CodeBlock.Builder arguments =
        CodeBlock.builder()
            .add("$L, ", names.activityType(definition) + ", " + optionsName(definition))
            .add(Results.classOf(definition));
    if (TypeCode.isGeneric(result)) {
      arguments.add(", $L", TypeCode.typeOf(result));
    }
    CodeBlock code = CodeBlock.of("$T.of($L)", Spi.ACTIVITY_CALL, arguments.build());
    MethodRetryModel retry = definition.reflected() == null ? null : definition.reflected().retry();
    if (retry != null) {
      code = CodeBlock.of("$L.withMethodRetry($L)", code, OptionsCode.of(retry));
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(Spi.ACTIVITY_CALL, result), names.call(definition))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("How {@link #$L} is called.\n", names.activityType(definition))
        .initializer(code)
        .build();
  }

  /** What all factories pass on. */
  private FieldSpec calls() {
    String all =
        type.definitions().stream().map(names::call).collect(Collectors.joining(", ", "{", "}"));
    TypeName call =
        ParameterizedTypeName.get(Spi.ACTIVITY_CALL, WildcardTypeName.subtypeOf(ClassName.OBJECT));
    return FieldSpec.builder(ArrayTypeName.of(call), CALLS)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("How each of the activities is called.\n")
        .initializer("$L", all)
        .build();
  }

  private static FieldSpec invoker() {
    return FieldSpec.builder(Spi.ACTIVITY_INVOKER, "invoker")
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
        .addJavadoc("Calls them, with the options of this stub.\n")
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc(
            """
            Called by the factories.

            @param invoker calls the activities
            """)
        .addParameter(Spi.ACTIVITY_INVOKER, "invoker")
        .addStatement("this.invoker = invoker")
        .build();
  }
}
