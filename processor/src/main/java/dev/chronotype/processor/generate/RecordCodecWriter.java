package dev.chronotype.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.ComponentCodec;
import dev.chronotype.processor.model.codec.RecordCodecModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes the codec of one record. */
final class RecordCodecWriter {

  private static final Set<String> EMPTY_WHERE_ABSENT =
      Set.of("OPTIONAL_INT", "OPTIONAL_LONG", "OPTIONAL_DOUBLE");

  private final CodecNames names;

  RecordCodecWriter(CodecNames names) {
    this.names = names;
  }

  TypeSpec write(RecordCodecModel codec) {
    CodeBlock components =
        codec.components().stream()
            .map(each -> CodeBlock.of("$S", each.name()))
            .collect(CodeBlock.joining(", "));
    CodeBlock separator = components.isEmpty() ? CodeBlock.of("") : CodeBlock.of(", ");
    return TypeSpec.classBuilder(names.className(codec.type()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(Spi.RECORD_CODEC, codec.type()))
        .addJavadoc("Writes and reads {@link $T}.\n", codec.type())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("Called once.\n")
                .addStatement("super($T.class$L$L)", codec.type(), separator, components)
                .build())
        .addMethod(writing(codec))
        .addMethod(reading(codec))
        .build();
  }

  private MethodSpec writing(RecordCodecModel codec) {
    CodeBlock.Builder body = CodeBlock.builder();
    for (int i = 0; i < codec.components().size(); i++) {
      ComponentCodec each = codec.components().get(i);
      String value = "value." + each.name() + "()";
      if (each.use() instanceof CodecUse.Direct direct) {
        body.add("name(out, $L).write$L($L);\n", i, widened(direct.method()), value);
      } else {
        body.add("name(out, $L).write($L, $L);\n", i, value, names.reference(each.use()));
      }
    }
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Spi.JSON_WRITER, "out")
        .addParameter(codec.type(), "value")
        .addCode(body.add("end(out);\n").build())
        .build();
  }

  /** The writer takes all whole numbers of up to 32 bits for one. */
  private static String widened(String method) {
    return method.equals("Byte") || method.equals("Short") ? "Int" : method;
  }

  private MethodSpec reading(RecordCodecModel codec) {
    List<ComponentCodec> components = codec.components();
    Set<String> taken = components.stream().map(ComponentCodec::name).collect(Collectors.toSet());
    String in = free("in", taken);
    String next = free("next", taken);
    CodeBlock.Builder body = CodeBlock.builder();
    components.forEach(each -> body.add("$T $L = $L;\n", each.type(), each.name(), absent(each)));
    body.add("begin($L);\n", in)
        .beginControlFlow("for (int $1L = next($2L); $1L != END; $1L = next($2L))", next, in)
        .beginControlFlow("switch ($L)", next);
    for (int i = 0; i < components.size(); i++) {
      ComponentCodec each = components.get(i);
      body.add("case $L -> $L = $L;\n", i, each.name(), read(in, each));
    }
    body.add("default -> $L.skip();\n", in).endControlFlow().endControlFlow();
    String arguments =
        IntStream.range(0, components.size())
            .mapToObj(each -> components.get(each).name())
            .collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(codec.type())
        .addParameter(Spi.JSON_READER, in)
        .addCode(body.add("return new $T($L);\n", codec.type(), arguments).build())
        .build();
  }

  private CodeBlock read(String in, ComponentCodec component) {
    return component.use() instanceof CodecUse.Direct direct
        ? CodeBlock.of("$L.read$L()", in, direct.method())
        : CodeBlock.of("$L.read($L)", in, names.reference(component.use()));
  }

  /** What a component is where nothing was sent for it, as for Jackson. */
  private static CodeBlock absent(ComponentCodec component) {
    if (component.use() instanceof CodecUse.Container container
        && container.factory().equals("optional")) {
      return CodeBlock.of("$T.empty()", ((ParameterizedTypeName) container.type()).rawType);
    }
    if (component.use() instanceof CodecUse.BuiltIn builtIn
        && EMPTY_WHERE_ABSENT.contains(builtIn.constant())) {
      return CodeBlock.of("$T.empty()", component.type());
    }
    if (component.type().isPrimitive()) {
      return CodeBlock.of(component.type().equals(TypeName.BOOLEAN) ? "false" : "0");
    }
    return CodeBlock.of("null");
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    while (taken.contains(free)) {
      free += "_";
    }
    return free;
  }
}
