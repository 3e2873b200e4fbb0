package dev.chronotype.processor.generate;

import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names methods without parameters after the methods of their definitions, each name once. */
final class AccessorNames {

  /** What every object has without a parameter. */
  static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  // By identity: all that a definition holds would go into its hash code.
  private final IdentityHashMap<DefinitionModel, String> names = new IdentityHashMap<>();
  private final List<String> suffixes;

  /**
   * @param reserved what no method may be called, beside what every object has
   * @param suffixes what more is derived from a name, and has to be free, too
   */
  AccessorNames(ActivityTypeModel type, Set<String> reserved, String... suffixes) {
    this.suffixes = List.of(suffixes);
    Set<String> taken = new HashSet<>(OF_OBJECT);
    taken.addAll(reserved);
    type.definitions().forEach(each -> names.put(each, name(each, taken)));
  }

  /** The method: {@code charge}. */
  String of(DefinitionModel definition) {
    String name = names.get(definition);
    if (name == null) {
      throw new IllegalArgumentException(definition.display() + " has no name here");
    }
    return name;
  }

  private String name(DefinitionModel definition, Set<String> taken) {
    String name = definition.method();
    if (!isFree(name, taken)) {
      name +=
          definition.parameters().stream().map(AccessorNames::simple).collect(Collectors.joining());
    }
    while (!isFree(name, taken)) {
      name += "_";
    }
    taken.add(name);
    for (String each : suffixes) {
      taken.add(name + each);
    }
    return name;
  }

  private boolean isFree(String name, Set<String> taken) {
    return !taken.contains(name)
        && suffixes.stream().noneMatch(each -> taken.contains(name + each));
  }

  /** Two inputs of one method differ in their types. */
  private static String simple(ParameterModel parameter) {
    String name = parameter.type().rawDisplay();
    String last = name.substring(name.lastIndexOf('.') + 1);
    return upperFirst(last.replaceAll("[^\\p{L}\\p{N}_$]+", ""));
  }

  /** As the name of a class begins. */
  static String upperFirst(String name) {
    int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }
}
