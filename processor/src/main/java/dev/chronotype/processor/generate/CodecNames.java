package dev.chronotype.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.model.codec.CodecPlan;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.RecordCodecModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the codecs of a class of codecs: each once, and after what it writes. */
final class CodecNames {

  /** A class's name is one of a file, beside the name of the class around it. */
  private static final int LONGEST = 100;

  private final Map<CodecUse.Made, String> constants = new LinkedHashMap<>();
  private final Map<TypeName, String> classes = new LinkedHashMap<>();
  private final Set<String> takenConstants = new HashSet<>(Set.of(House.SPI_LEVEL_FIELD));
  private final Set<String> takenClasses = new HashSet<>();

  CodecNames(CodecPlan plan) {
    for (RecordCodecModel each : plan.records()) {
      classes.put(each.type(), free(words(each.type(), ""), takenClasses) + "Codec");
      name(new CodecUse.OfRecord(each.type()));
    }
    for (RecordCodecModel each : plan.records()) {
      each.written().forEach(one -> name(one.use()));
      each.read().forEach(one -> name(one.use()));
    }
    plan.roots().forEach(this::name);
  }

  private void name(CodecUse use) {
    if (use instanceof CodecUse.Made made && !constants.containsKey(made)) {
      made.parts().forEach(this::name);
      constants.put(made, free(MemberNames.upperSnake(words(made)), takenConstants));
    }
  }

  /** What a value is called: {@code List_Of_OrderLine}. */
  private static String words(CodecUse use) {
    if (use instanceof CodecUse.BuiltIn builtIn) {
      return builtIn.constant();
    }
    if (use instanceof CodecUse.Container container) {
      String factory = container.factory();
      return factory + "_Of_" + words(container.element());
    }
    String type = words(((CodecUse.Made) use).type(), "_");
    return kind(use) + type;
  }

  /** What tells codecs apart that may be for the same type. */
  private static String kind(CodecUse use) {
    if (use instanceof CodecUse.Typed) {
      return "Typed_";
    }
    if (use instanceof CodecUse.Formatted) {
      return "Formatted_";
    }
    return use instanceof CodecUse.Quoted
        ? "Quoted_"
        : use instanceof CodecUse.Jackson ? "Jackson_" : "";
  }

  private static String words(TypeName type, String between) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.typeArguments.stream()
          .map(each -> words(each, between))
          .collect(
              Collectors.joining(
                  between + "And" + between,
                  words(parameterized.rawType, between) + between + "Of" + between,
                  ""));
    }
    if (type instanceof ArrayTypeName array) {
      return words(array.componentType, between) + between + "Array";
    }
    List<String> names =
        type instanceof ClassName named ? named.simpleNames() : List.of(type.toString());
    return String.join(between, names);
  }

  private static String free(String name, Set<String> taken) {
    String start = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    String numbered = start;
    for (int i = 2; !taken.add(numbered); i++) {
      numbered = start + "_" + i;
    }
    return numbered;
  }

  /** Those that need a constant; what is in another comes before it, but for records. */
  List<CodecUse.Made> all() {
    return List.copyOf(constants.keySet());
  }

  String constant(CodecUse.Made use) {
    return get(constants, use);
  }

  String className(TypeName ofRecord) {
    return get(classes, ofRecord);
  }

  private static <K> String get(Map<K, String> names, K key) {
    String name = names.get(key);
    if (name == null) {
      throw new IllegalArgumentException(key + " has no name here");
    }
    return name;
  }

  /** The codec, as an expression. */
  CodeBlock reference(CodecUse use) {
    if (use instanceof CodecUse.Direct direct) {
      return reference(direct.boxed());
    }
    return use instanceof CodecUse.BuiltIn builtIn
        ? CodeBlock.of(
            "$T.$L",
            builtIn.isContainer() ? Spi.JSON_CONTAINERS : Spi.JSON_CODECS,
            builtIn.constant())
        : CodeBlock.of("$L", constant((CodecUse.Made) use));
  }
}
