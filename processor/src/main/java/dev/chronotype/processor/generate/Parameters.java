package dev.chronotype.processor.generate;

import dev.chronotype.processor.model.DefinitionModel;
import java.util.Locale;
import java.util.Set;

/** Names the one parameter of a generated method. */
final class Parameters {

  private static final Set<String> TAKEN = Set.of("invoker", "activities", "activity");

  private Parameters() {}

  /** The author's name, unless our own code uses it. */
  static String name(DefinitionModel definition) {
    String name = definition.input().name();
    boolean looksLikeConstant =
        name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    return TAKEN.contains(name) || looksLikeConstant ? name + "_" : name;
  }
}
