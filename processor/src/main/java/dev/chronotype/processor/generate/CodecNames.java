package dev.chronotype.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.model.codec.CodecPlan;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.RecordCodecModel;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the codecs of a class of codecs: each once, and after what it writes. */
final class CodecNames {

  /** A class's name is one of a file, beside the name of the class around it. */
  private static final int LONGEST = 100;

  private final Map<CodecUse.Made, String> constants = new LinkedHashMap<>();
  private final Map<TypeName, String> classes = new LinkedHashMap<>();
  private final Set<String> takenConstants = new HashSet<>(Set.of(House.SPI_LEVEL_FIELD));
  private final Set<String> takenClasses = new HashSet<>();

  CodecNames(CodecPlan plan) {
    Set<CodecUse> shared = shared(plan);
    for (RecordCodecModel each : plan.records()) {
      classes.put(each.type(), free(words(each.type(), ""), takenClasses) + "Codec");
      name(new CodecUse.OfRecord(each.type()), shared);
    }
    inside(plan).forEach(each -> name(each, shared));
    plan.roots().forEach(each -> name(each, shared));
  }

  /** Those that are used each time that a record is written or read, or in several places. */
  private static Set<CodecUse> shared(CodecPlan plan) {
    Set<CodecUse> shared = inside(plan).collect(Collectors.toCollection(HashSet::new));
    Set<CodecUse> seen = new HashSet<>(shared);
    Deque<CodecUse> open = new ArrayDeque<>(plan.roots());
    shared.forEach(each -> each.parts().forEach(open::push));
    while (!open.isEmpty()) {
      CodecUse use = open.pop();
      if (use instanceof CodecUse.Typed || !seen.add(use)) {
        shared.add(use);
      } else {
        use.parts().forEach(open::push);
      }
    }
    return shared;
  }

  /** What values of records are written and read by. */
  private static Stream<CodecUse> inside(CodecPlan plan) {
    return plan.records().stream()
        .flatMap(
            each ->
                Stream.concat(
                    each.written().stream().map(RecordCodecModel.Written::use),
                    each.read().stream().map(RecordCodecModel.Read::use)));
  }

  private void name(CodecUse use, Set<CodecUse> shared) {
    if (use instanceof CodecUse.Made made && !constants.containsKey(made)) {
      made.parts().forEach(each -> name(each, shared));
      if (shared.contains(made)) {
        constants.put(made, free(MemberNames.upperSnake(words(made)), takenConstants));
      }
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

  /** Those that have a constant; what is in another comes before it, but for records. */
  Map<CodecUse.Made, String> constants() {
    return Collections.unmodifiableMap(constants);
  }

  /** The constant that keeps a codec; null for one that is made where it is used. */
  @Nullable String constant(CodecUse use) {
    return constants.get(use);
  }

  String className(TypeName ofRecord) {
    String name = classes.get(ofRecord);
    if (name == null) {
      throw new IllegalArgumentException(ofRecord + " has no codec here");
    }
    return name;
  }
}
