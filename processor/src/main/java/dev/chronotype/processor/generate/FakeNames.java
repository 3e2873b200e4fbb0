package dev.chronotype.processor.generate;

import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the members of a fake after the methods of their definitions, each name once. */
final class FakeNames {

  static final String FAKES = "fakes";
  static final String REGISTRATION = "registration";
  private static final String CALLS = "Calls";
  private static final String CALL = "Call";

  /** What every object has without a parameter. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** What no accessor of arguments may be called. */
  static final Set<String> OF_ARGUMENTS = with(OF_OBJECT, "argument", "equals");

  // By identity: all that a definition holds would go into its hash code.
  private final IdentityHashMap<DefinitionModel, String> names = new IdentityHashMap<>();

  FakeNames(ActivityTypeModel type) {
    Set<String> taken = with(OF_OBJECT, FAKES, REGISTRATION);
    type.definitions().forEach(each -> names.put(each, name(each, taken)));
  }

  /** The method that takes an answer, and the field: {@code charge}. */
  String of(DefinitionModel definition) {
    String name = names.get(definition);
    if (name == null) {
      throw new IllegalArgumentException(definition.display() + " has no name here");
    }
    return name;
  }

  /** The method that tells the inputs: {@code chargeCalls}. */
  String calls(DefinitionModel definition) {
    return of(definition) + CALLS;
  }

  /** The class of the arguments: {@code ChargeCall}. */
  String call(DefinitionModel definition) {
    return upperFirst(of(definition)) + CALL;
  }

  private static String name(DefinitionModel definition, Set<String> taken) {
    String name = definition.method();
    if (!isFree(name, taken)) {
      name += definition.parameters().stream().map(FakeNames::simple).collect(Collectors.joining());
    }
    while (!isFree(name, taken)) {
      name += "_";
    }
    taken.add(name);
    taken.add(name + CALLS);
    return name;
  }

  private static boolean isFree(String name, Set<String> taken) {
    return !taken.contains(name) && !taken.contains(name + CALLS);
  }

  /** Two inputs of one method differ in their types. */
  private static String simple(ParameterModel parameter) {
    String name = parameter.type().rawDisplay();
    String last = name.substring(name.lastIndexOf('.') + 1);
    return upperFirst(last.replaceAll("[^\\p{L}\\p{N}_$]+", ""));
  }

  private static String upperFirst(String name) {
    int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  private static Set<String> with(Set<String> names, String... more) {
    Set<String> all = new HashSet<>(names);
    all.addAll(Set.of(more));
    return all;
  }
}
