package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.codec.CodecPlan;
import dev.chronotype.processor.model.codec.CodecUse;
import javax.lang.model.element.Modifier;

/** Writes the codecs: what payloads are written and read by. */
final class CodecsWriter {

  static final String KIND = "Codecs";
  static final String REGISTER = "register";

  private final House house;
  private final ActivityTypeModel type;
  private final CodecPlan plan;
  private final ClassName name;
  private final CodecNames names;
  private final CodecCode code;

  CodecsWriter(House house, ActivityTypeModel type, CodecPlan plan) {
    this.house = house;
    this.type = type;
    this.plan = plan;
    this.name = nameFor(type);
    this.names = new CodecNames(plan);
    this.code = new CodecCode(names);
  }

  static ClassName nameFor(ActivityTypeModel type) {
    return GeneratedNames.of(type.name(), KIND);
  }

  /** What makes the codecs known before the class that it stands in is used. */
  static CodeBlock registration(ActivityTypeModel type) {
    return CodeBlock.of("$T.$L();\n", nameFor(type), REGISTER);
  }

  GeneratedFile write() {
    TypeSpec.Builder codecs =
        house
            .beginHidden(name, type)
            .addJavadoc("Writes and reads what {@link $T} takes and gives.\n", type.name());
    codecs.addField(house.levelCheck(Spi.CODEC_LEVEL));
    names.constants().forEach((use, constant) -> codecs.addField(constant(use, constant)));
    codecs.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("Never called.\n")
            .build());
    codecs.addMethod(register());
    RecordCodecWriter writer = new RecordCodecWriter(names, code);
    plan.records().forEach(each -> codecs.addType(writer.write(each)));
    return house.finish(name, codecs.build(), type);
  }

  private FieldSpec constant(CodecUse.Made use, String name) {
    ClassName codec = use instanceof CodecUse.OfRecord ? Spi.RECORD_CODEC : Spi.JSON_CODEC;
    return FieldSpec.builder(ParameterizedTypeName.get(codec, use.type().box()), name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Writes and reads {@code $T}.\n", use.type())
        .initializer(code.of(use))
        .build();
  }

  private MethodSpec register() {
    MethodSpec.Builder register =
        MethodSpec.methodBuilder(REGISTER)
            .addModifiers(Modifier.STATIC)
            .addJavadoc("Makes the codecs known to the Data Converter.\n");
    CodeBlock plain =
        plan.roots().stream()
            .filter(CodecsWriter::isPlain)
            .map(code::reference)
            .collect(CodeBlock.joining(", "));
    if (!plain.isEmpty()) {
      register.addStatement("$T.register($L)", Spi.JSON_CODECS, plain);
    }
    for (CodecUse.Made each : plan.roots()) {
      if (each instanceof CodecUse.Typed typed) {
        registerTyped(typed, register);
      } else if (!isPlain(each)) {
        register(each.type(), code.reference(each), register);
      }
    }
    return register.build();
  }

  /** Whether the codec itself tells for what it is. */
  private static boolean isPlain(CodecUse use) {
    return use instanceof CodecUse.OfRecord ofRecord && ofRecord.type() instanceof ClassName;
  }

  private static void register(TypeName type, CodeBlock codec, MethodSpec.Builder register) {
    register.addStatement("$T.register($L, $L)", Spi.JSON_CODECS, TypeCode.typeOf(type), codec);
  }

  /** What is written is of one of the classes, which are asked for as such nowhere. */
  private void registerTyped(CodecUse.Typed typed, MethodSpec.Builder register) {
    CodeBlock codec = code.reference(typed);
    register(typed.type(), codec, register);
    typed.subtypes().stream()
        .filter(each -> !each.type().equals(typed.type()))
        .forEach(
            each ->
                register.addStatement(
                    "$T.registerWriter($T.class, $L)", Spi.JSON_CODECS, each.type(), codec));
  }
}
