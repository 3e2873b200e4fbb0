package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
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

  CodecsWriter(House house, ActivityTypeModel type, CodecPlan plan) {
    this.house = house;
    this.type = type;
    this.plan = plan;
    this.name = nameFor(type);
    this.names = new CodecNames(plan);
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
    names.all().forEach(each -> codecs.addField(constant(each)));
    codecs.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("Never called.\n")
            .build());
    codecs.addMethod(register());
    RecordCodecWriter writer = new RecordCodecWriter(names);
    plan.records().forEach(each -> codecs.addType(writer.write(each)));
    return house.finish(name, codecs.build(), type);
  }

  private FieldSpec constant(CodecUse use) {
    CodeBlock code;
    if (use instanceof CodecUse.OfRecord ofRecord) {
      code = CodeBlock.of("new $L()", names.className(ofRecord.type()));
    } else if (use instanceof CodecUse.OfEnum ofEnum) {
      code = CodeBlock.of("$T.enumOf($T.values())", Spi.JSON_CODECS, ofEnum.type());
    } else {
      CodecUse.Container container = (CodecUse.Container) use;
      code =
          CodeBlock.of(
              "$T.$L($L)",
              Spi.JSON_CODECS,
              container.factory(),
              names.reference(container.element()));
    }
    return FieldSpec.builder(CodecNames.constantType(use), names.constant(use))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Writes and reads {@code $T}.\n", typeOf(use))
        .initializer(code)
        .build();
  }

  private static Object typeOf(CodecUse use) {
    if (use instanceof CodecUse.OfRecord ofRecord) {
      return ofRecord.type();
    }
    return use instanceof CodecUse.OfEnum ofEnum
        ? ofEnum.type()
        : ((CodecUse.Container) use).type();
  }

  private MethodSpec register() {
    CodeBlock roots =
        plan.roots().stream()
            .map(each -> names.reference(new CodecUse.OfRecord(each)))
            .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder(REGISTER)
        .addModifiers(Modifier.STATIC)
        .addJavadoc("Makes the codecs known to the Data Converter.\n")
        .addStatement("$T.register($L)", Spi.JSON_CODECS, roots)
        .build();
  }
}
