package dev.chronotype.processor.generate;

import dev.chronotype.processor.model.DefinitionModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names the members of a stub after the methods of their definitions, each name once. */
final class MemberNames {

  private final Map<DefinitionModel, String> constants = new HashMap<>();
  private final Map<DefinitionModel, String> async = new HashMap<>();

  MemberNames(List<DefinitionModel> definitions) {
    Set<String> takenConstants =
        new HashSet<>(Set.of(StubWriter.CALLS, StubWriter.DEFAULTS, House.SPI_LEVEL_FIELD));
    Set<String> signatures = new HashSet<>();
    definitions.forEach(each -> signatures.add(signature(each, each.method())));
    for (DefinitionModel each : definitions) {
      constants.put(each, constant(each, takenConstants));
      async.put(each, async(each, signatures));
    }
  }

  /** The constant that holds the Activity Type: {@code COMPOSE_GREETING}. */
  String activityType(DefinitionModel definition) {
    return get(constants, definition);
  }

  /** The constant that holds what the invoker needs. */
  String call(DefinitionModel definition) {
    return get(constants, definition) + "_CALL";
  }

  /** The constant that holds the definition's own options. */
  String options(DefinitionModel definition) {
    return get(constants, definition) + "_OPTIONS";
  }

  /** The method that returns a promise. */
  String async(DefinitionModel definition) {
    return get(async, definition);
  }

  private static String get(Map<DefinitionModel, String> names, DefinitionModel definition) {
    String name = names.get(definition);
    if (name == null) {
      throw new IllegalArgumentException(definition.display() + " has no name here");
    }
    return name;
  }

  private static String constant(DefinitionModel definition, Set<String> taken) {
    String name = upperSnake(definition.method());
    if (!isFree(name, taken)) {
      name = name + "_" + upperSnake(simpleInput(definition));
    }
    String numbered = name;
    for (int i = 2; !isFree(numbered, taken); i++) {
      numbered = name + "_" + i;
    }
    taken.addAll(List.of(numbered, numbered + "_CALL", numbered + "_OPTIONS"));
    return numbered;
  }

  private static boolean isFree(String name, Set<String> taken) {
    return SourceVersion.isName(name)
        && !taken.contains(name)
        && !taken.contains(name + "_CALL")
        && !taken.contains(name + "_OPTIONS");
  }

  private static String async(DefinitionModel definition, Set<String> signatures) {
    String name = definition.method() + "Async";
    while (!signatures.add(signature(definition, name))) {
      name = name + "_";
    }
    return name;
  }

  /** Erased, since two methods that differ in type arguments alone cannot stand side by side. */
  private static String signature(DefinitionModel definition, String method) {
    return method + "(" + definition.input().type().qualifiedName() + ")";
  }

  private static String simpleInput(DefinitionModel definition) {
    return definition.input().type().rawDisplay().replace('.', '_');
  }

  /** {@code composeHTMLMail} becomes {@code COMPOSE_HTML_MAIL}. */
  private static String upperSnake(String camel) {
    String snake =
        camel
            .replaceAll("(\\p{Ll}|\\p{N})(\\p{Lu})", "$1_$2")
            .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1_$2");
    return snake.toUpperCase(Locale.ROOT);
  }
}
