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
import java.util.TreeSet;
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

  private final CodecNames names;
  private final CodecCode codecs;

  RecordCodecWriter(CodecNames names, CodecCode codecs) {
    this.names = names;
    this.codecs = codecs;
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
    return CodeBlock.of("$T", raw(type));
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
    Body body = new Body().text(omits ? "open(out);\n" : "");
    for (int i = 0; i < codec.written().size(); i++) {
      write(codec.written().get(i), (omits ? "named(out, " : "name(out, ") + i + ").", body);
    }
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Spi.JSON_WRITER, "out")
        .addParameter(codec.type(), "value")
        .addCode(body.text(omits ? "close(out);\n" : "end(out);\n").build())
        .build();
  }

  private void write(RecordCodecModel.Written property, String after, Body body) {
    String value = "value." + property.getter() + "()";
    String test =
        switch (property.inclusion()) {
          case ALWAYS -> "";
          case NON_ABSENT -> "isPresent";
          case NON_EMPTY -> "isFilled";
          default -> value + " != null";
        };
    if (test.startsWith("is")) {
      body.text("if (" + test + "(" + value + ", ").code(codecs.reference(property.use()));
      body.text(")) {\n  ");
    } else if (!test.isEmpty()) {
      body.text("if (" + test + ") {\n  ");
    }
    body.text(after);
    if (property.use() instanceof CodecUse.Direct direct) {
      body.text("write" + widened(direct.method()) + "(" + value + ");\n");
    } else {
      body.text("write(" + value + ", ").code(codecs.reference(property.use())).text(");\n");
    }
    body.text(test.isEmpty() ? "" : "}\n");
  }

  /** The writer takes all whole numbers of up to 32 bits for one. */
  private static String widened(String method) {
    return method.equals("Byte") || method.equals("Short") ? "Int" : method;
  }

  private MethodSpec reading(RecordCodecModel codec) {
    Set<String> taken = new HashSet<>();
    List<String> locals =
        codec.parameters().stream().map(each -> free(each.name(), taken)).toList();
    String in = free("in", taken);
    Body body = new Body();
    for (int i : unread(codec)) {
      TypeName type = codec.parameters().get(i).type();
      body.type(type).text(" " + locals.get(i) + " = ");
      absent(type, body);
      body.text(";\n");
    }
    body.text("begin(" + in + ");\n");
    for (int i = 0; i < codec.read().size(); i++) {
      RecordCodecModel.Read each = codec.read().get(i);
      TypeName type = codec.parameters().get(each.parameter()).type();
      body.type(type).text(" " + locals.get(each.parameter()));
      boolean isTruth = type.equals(TypeName.BOOLEAN);
      body.text(" = has(" + in + ", " + i + (isTruth ? ") && " : ") ? ") + in + ".read");
      value(each.use(), body);
      if (!isTruth) {
        body.text(" : ");
        absent(type, body);
      }
      body.text(";\n");
    }
    body.text("end(" + in + ");\nreturn ").code(made(codec));
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(codec.type())
        .addParameter(Spi.JSON_READER, in)
        .addCode(body.text("(" + String.join(", ", locals) + ");\n").build())
        .build();
  }

  /** The parameters that nothing is sent for. */
  private static Set<Integer> unread(RecordCodecModel codec) {
    Set<Integer> unread = new TreeSet<>();
    for (int i = 0; i < codec.parameters().size(); i++) {
      unread.add(i);
    }
    codec.read().forEach(each -> unread.remove(each.parameter()));
    return unread;
  }

  private void value(CodecUse use, Body body) {
    if (use instanceof CodecUse.Direct direct) {
      body.text(direct.method() + "()");
    } else {
      body.text("(").code(codecs.reference(use)).text(")");
    }
  }

  private static CodeBlock made(RecordCodecModel codec) {
    if (codec.factory() != null) {
      return CodeBlock.of("$L.$L", link(codec.type()), codec.factory());
    }
    return codec.type() instanceof ParameterizedTypeName
        ? CodeBlock.of("new $L<>", link(codec.type()))
        : CodeBlock.of("new $T", codec.type());
  }

  /** What a parameter is where nothing was sent for it, as for Jackson. */
  private static void absent(TypeName type, Body body) {
    if (type.isPrimitive()) {
      body.text(type.equals(TypeName.BOOLEAN) ? "false" : "0");
    } else if (!isOptional(type)) {
      body.text("null");
    } else if (type instanceof ParameterizedTypeName parameterized
        && isOptional(parameterized.typeArguments.get(0))) {
      body.type(parameterized.rawType).text(".of(");
      absent(parameterized.typeArguments.get(0), body);
      body.text(")");
    } else {
      body.type(raw(type)).text(".empty()");
    }
  }

  private static TypeName raw(TypeName type) {
    return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType : type;
  }

  private static boolean isOptional(TypeName type) {
    return EMPTY_WHERE_ABSENT.contains(raw(type).toString());
  }

  private static String free(String name, Set<String> taken) {
    String free = SourceVersion.isKeyword(name) ? name + "_" : name;
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }
}
