package dev.chronotype.processor.generate;

import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names the members of a stub after the methods of their definitions, each name once. */
final class MemberNames {

  // By identity: all that a definition holds would go into its hash code.
  private final IdentityHashMap<DefinitionModel, String> constants = new IdentityHashMap<>();
  private final IdentityHashMap<DefinitionModel, String> async = new IdentityHashMap<>();
  private final IdentityHashMap<DefinitionModel, List<String>> parameters = new IdentityHashMap<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> signatures = new HashSet<>();

  MemberNames(ActivityTypeModel type) {
    fields.addAll(List.of(StubWriter.CALLS, StubWriter.DEFAULTS, House.SPI_LEVEL_FIELD));
    fields.addAll(type.surroundings().constants());
    type.definitions().forEach(each -> signatures.add(Parameters.signature(each.method(), each)));
    for (DefinitionModel each : type.definitions()) {
      constants.put(each, constant(each, fields));
      async.put(each, async(each, signatures));
    }
    Set<String> taken = Parameters.taken(fields);
    type.definitions().forEach(each -> parameters.put(each, Parameters.names(each, taken)));
  }

  /**
   * A factory or the like, which makes way for a method of the interface.
   *
   * @param parameter the erasure of its only parameter; empty for none
   */
  String own(String name, String parameter) {
    String free = name;
    while (signatures.contains(free + "(" + parameter + ")")) {
      free += "_";
    }
    return free;
  }

  /** The parameters of its method, none of which hides a field. */
  List<String> parameters(DefinitionModel definition) {
    return get(parameters, definition);
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

  private static <T> T get(IdentityHashMap<DefinitionModel, T> names, DefinitionModel definition) {
    T name = names.get(definition);
    if (name == null) {
      throw new IllegalArgumentException(definition.display() + " has no name here");
    }
    return name;
  }

  private static String constant(DefinitionModel definition, Set<String> taken) {
    String name = upperSnake(definition.method());
    if (!isFree(name, taken) && !definition.parameters().isEmpty()) {
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
    while (!signatures.add(Parameters.signature(name, definition))) {
      name = name + "_";
    }
    return name;
  }

  private static String simpleInput(DefinitionModel definition) {
    return definition.parameters().stream()
        .map(each -> each.type().rawDisplay().replaceAll("[^\\p{L}\\p{N}_$]+", "_"))
        .collect(Collectors.joining("_"));
  }

  /** {@code composeHTMLMail} becomes {@code COMPOSE_HTML_MAIL}. */
  static String upperSnake(String camel) {
    String snake =
        camel
            .replaceAll("(\\p{Ll}|\\p{N})(\\p{Lu})", "$1_$2")
            .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1_$2");
    return snake.toUpperCase(Locale.ROOT);
  }
}
