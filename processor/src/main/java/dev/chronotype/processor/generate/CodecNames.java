package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.model.codec.CodecPlan;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.ComponentCodec;
import dev.chronotype.processor.model.codec.RecordCodecModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Names the codecs of a class of codecs: each once, and after what it writes. */
final class CodecNames {

  private final Map<CodecUse, String> constants = new LinkedHashMap<>();
  private final Map<ClassName, String> classes = new LinkedHashMap<>();
  private final Set<String> takenConstants = new HashSet<>(Set.of(House.SPI_LEVEL_FIELD));
  private final Set<String> takenClasses = new HashSet<>();

  CodecNames(CodecPlan plan) {
    for (RecordCodecModel each : plan.records()) {
      String simple = String.join("", each.type().simpleNames());
      classes.put(each.type(), free(simple + "Codec", takenClasses));
      name(new CodecUse.OfRecord(each.type()));
    }
    for (RecordCodecModel each : plan.records()) {
      for (ComponentCodec component : each.components()) {
        name(component.use());
      }
    }
  }

  private void name(CodecUse use) {
    if (use instanceof CodecUse.Container container) {
      name(container.element());
    }
    boolean isOwn = !(use instanceof CodecUse.Direct) && !(use instanceof CodecUse.BuiltIn);
    if (isOwn && !constants.containsKey(use)) {
      constants.put(use, free(MemberNames.upperSnake(words(use)), takenConstants));
    }
  }

  /** What a value is called: {@code ListOfOrderLine}. */
  private static String words(CodecUse use) {
    if (use instanceof CodecUse.Container container) {
      String factory = container.factory();
      return Character.toUpperCase(factory.charAt(0))
          + factory.substring(1)
          + "Of"
          + words(container.element());
    }
    if (use instanceof CodecUse.BuiltIn builtIn) {
      return "_" + builtIn.constant();
    }
    return String.join("_", type(use).simpleNames());
  }

  private static ClassName type(CodecUse use) {
    return use instanceof CodecUse.OfRecord ofRecord
        ? ofRecord.type()
        : ((CodecUse.OfEnum) use).type();
  }

  private static String free(String name, Set<String> taken) {
    String numbered = name;
    for (int i = 2; !taken.add(numbered); i++) {
      numbered = name + "_" + i;
    }
    return numbered;
  }

  /** Those that need a constant; what is in another comes before it, but for records. */
  Set<CodecUse> all() {
    return new LinkedHashSet<>(constants.keySet());
  }

  String constant(CodecUse use) {
    return get(constants, use);
  }

  String className(ClassName ofRecord) {
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
    return use instanceof CodecUse.BuiltIn builtIn
        ? CodeBlock.of("$T.$L", Spi.JSON_CODECS, builtIn.constant())
        : CodeBlock.of("$L", constant(use));
  }

  /** The type of the constant. */
  static TypeName constantType(CodecUse use) {
    if (use instanceof CodecUse.Container container) {
      return ParameterizedTypeName.get(Spi.JSON_CODEC, container.type());
    }
    ClassName codec = use instanceof CodecUse.OfRecord ? Spi.RECORD_CODEC : Spi.JSON_CODEC;
    return ParameterizedTypeName.get(codec, type(use));
  }
}
