package dev.chronotype.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.RecordCodecModel;
import dev.chronotype.processor.model.codec.RecordCodecModel.Inclusion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Writes the codec of one record. */
final class RecordCodecWriter {

  private static final Set<String> EMPTY_WHERE_ABSENT =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  /** What the superclass calls things, which a local variable would hide. */
  private static final Set<String> INHERITED = Set.of("END");

  private final CodecNames names;

  RecordCodecWriter(CodecNames names) {
    this.names = names;
  }

  TypeSpec write(RecordCodecModel codec) {
    return TypeSpec.classBuilder(names.className(codec.type()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(Spi.RECORD_CODEC, codec.type()))
        .addJavadoc("Writes and reads {@link $L}.\n", link(codec.type()))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("Called once.\n")
                .addStatement("super($L)", told(codec))
                .build())
        .addMethod(writing(codec))
        .addMethod(reading(codec))
        .build();
  }

  private static CodeBlock link(TypeName type) {
    return CodeBlock.of(
        "$T", type instanceof ParameterizedTypeName parameterized ? parameterized.rawType : type);
  }

  /** The record, and its names. */
  private static CodeBlock told(RecordCodecModel codec) {
    CodeBlock type = TypeCode.classOf(codec.type());
    CodeBlock written =
        texts(codec.written().stream().map(RecordCodecModel.Written::name).toList());
    boolean hasAliases = codec.read().stream().anyMatch(each -> !each.aliases().isEmpty());
    if (codec.isReadAsWritten() && !hasAliases) {
      return written.isEmpty() ? type : CodeBlock.of("$L, $L", type, written);
    }
    CodeBlock.Builder names = CodeBlock.builder();
    names.add("$L, $T.of($L)", type, Spi.RECORD_NAMES, written);
    if (!codec.isReadAsWritten()) {
      names.add(
          ".reading($L)", texts(codec.read().stream().map(RecordCodecModel.Read::name).toList()));
    }
    for (int i = 0; i < codec.read().size(); i++) {
      List<String> aliases = codec.read().get(i).aliases();
      if (!aliases.isEmpty()) {
        names.add(".alias($L, $L)", i, texts(aliases));
      }
    }
    return names.build();
  }

  private static CodeBlock texts(Collection<String> texts) {
    return texts.stream().map(each -> CodeBlock.of("$S", each)).collect(CodeBlock.joining(", "));
  }

  private MethodSpec writing(RecordCodecModel codec) {
    boolean omits = codec.written().stream().anyMatch(each -> each.inclusion() != Inclusion.ALWAYS);
    CodeBlock.Builder body = CodeBlock.builder();
    body.add(omits ? "open(out);\n" : "");
    for (int i = 0; i < codec.written().size(); i++) {
      RecordCodecModel.Written each = codec.written().get(i);
      CodeBlock value = CodeBlock.of("value.$L()", each.getter());
      CodeBlock statement =
          CodeBlock.of("$L(out, $L).$L;\n", omits ? "named" : "name", i, write(each.use(), value));
      if (each.inclusion() == Inclusion.ALWAYS) {
        body.add(statement);
      } else {
        body.beginControlFlow("if ($L)", isWritten(each, value)).add(statement).endControlFlow();
      }
    }
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Spi.JSON_WRITER, "out")
        .addParameter(codec.type(), "value")
        .addCode(body.add(omits ? "close(out);\n" : "end(out);\n").build())
        .build();
  }

  private CodeBlock write(CodecUse use, CodeBlock value) {
    if (use instanceof CodecUse.Direct direct) {
      return CodeBlock.of("write$L($L)", widened(direct.method()), value);
    }
    return CodeBlock.of("write($L, $L)", value, names.reference(use));
  }

  private CodeBlock isWritten(RecordCodecModel.Written property, CodeBlock value) {
    return switch (property.inclusion()) {
      case NON_ABSENT -> CodeBlock.of("isPresent($L, $L)", value, names.reference(property.use()));
      case NON_EMPTY -> CodeBlock.of("isFilled($L, $L)", value, names.reference(property.use()));
      default -> CodeBlock.of("$L != null", value);
    };
  }

  /** The writer takes all whole numbers of up to 32 bits for one. */
  private static String widened(String method) {
    return method.equals("Byte") || method.equals("Short") ? "Int" : method;
  }

  private MethodSpec reading(RecordCodecModel codec) {
    Set<String> taken = new HashSet<>(INHERITED);
    List<String> locals =
        codec.parameters().stream().map(each -> free(each.name(), taken)).toList();
    String in = free("in", taken);
    String next = free("next", taken);
    CodeBlock.Builder body = CodeBlock.builder();
    for (int i = 0; i < locals.size(); i++) {
      TypeName type = codec.parameters().get(i).type();
      body.add("$T $L = $L;\n", type, locals.get(i), absent(type));
    }
    body.add(assignments(codec.read(), locals, in, next));
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(codec.type())
        .addParameter(Spi.JSON_READER, in)
        .addCode(body.add("return $L($L);\n", made(codec), String.join(", ", locals)).build())
        .build();
  }

  /** Takes the values as they come; what is none of the others is the last one. */
  private CodeBlock assignments(
      List<RecordCodecModel.Read> read, List<String> locals, String in, String next) {
    CodeBlock.Builder body = CodeBlock.builder();
    if (read.isEmpty()) {
      return body.add("first($L);\n", in).build();
    }
    body.beginControlFlow("for (int $1L = first($2L); $1L != END; $1L = next($2L))", next, in);
    int last = read.size() - 1;
    if (last > 0) {
      body.beginControlFlow("switch ($L)", next);
    }
    for (int i = 0; i <= last; i++) {
      if (last > 0) {
        body.add(i < last ? CodeBlock.of("case $L -> ", i) : CodeBlock.of("default -> "));
      }
      RecordCodecModel.Read each = read.get(i);
      body.add("$L = $L;\n", locals.get(each.parameter()), read(in, each.use()));
    }
    if (last > 0) {
      body.endControlFlow();
    }
    return body.endControlFlow().build();
  }

  private static CodeBlock made(RecordCodecModel codec) {
    if (codec.factory() != null) {
      return CodeBlock.of("$L.$L", link(codec.type()), codec.factory());
    }
    return codec.type() instanceof ParameterizedTypeName
        ? CodeBlock.of("new $L<>", link(codec.type()))
        : CodeBlock.of("new $T", codec.type());
  }

  private CodeBlock read(String in, CodecUse use) {
    return use instanceof CodecUse.Direct direct
        ? CodeBlock.of("$L.read$L()", in, direct.method())
        : CodeBlock.of("$L.read($L)", in, names.reference(use));
  }

  /** What a parameter is where nothing was sent for it, as for Jackson. */
  private static CodeBlock absent(TypeName type) {
    if (type.isPrimitive()) {
      return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
    }
    if (!isOptional(type)) {
      return CodeBlock.of("null");
    }
    if (type instanceof ParameterizedTypeName parameterized) {
      TypeName inner = parameterized.typeArguments.get(0);
      return isOptional(inner)
          ? CodeBlock.of("$T.of($L)", parameterized.rawType, absent(inner))
          : CodeBlock.of("$T.empty()", parameterized.rawType);
    }
    return CodeBlock.of("$T.empty()", type);
  }

  private static boolean isOptional(TypeName type) {
    TypeName raw =
        type instanceof ParameterizedTypeName parameterized ? parameterized.rawType : type;
    return EMPTY_WHERE_ABSENT.contains(raw.toString());
  }

  private static String free(String name, Set<String> taken) {
    String free = SourceVersion.isKeyword(name) ? name + "_" : name;
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }
}
