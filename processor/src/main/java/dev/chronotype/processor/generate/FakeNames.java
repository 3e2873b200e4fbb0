package dev.chronotype.processor.generate;

import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import java.util.HashSet;
import java.util.Set;

/** Names the members of a fake. */
final class FakeNames {

  static final String FAKES = "fakes";
  static final String REGISTRATION = "registration";
  private static final String CALLS = "Calls";
  private static final String CALL = "Call";

  /** What no accessor of arguments may be called. */
  static final Set<String> OF_ARGUMENTS = ofArguments();

  private final AccessorNames names;

  FakeNames(ActivityTypeModel type) {
    names = new AccessorNames(type, Set.of(FAKES, REGISTRATION), CALLS);
  }

  /** The method that takes an answer, and the field: {@code charge}. */
  String of(DefinitionModel definition) {
    return names.of(definition);
  }

  /** The method that tells the inputs: {@code chargeCalls}. */
  String calls(DefinitionModel definition) {
    return of(definition) + CALLS;
  }

  /** The class of the arguments: {@code ChargeCall}. */
  String call(DefinitionModel definition) {
    return AccessorNames.upperFirst(of(definition)) + CALL;
  }

  private static Set<String> ofArguments() {
    Set<String> all = new HashSet<>(AccessorNames.OF_OBJECT);
    all.addAll(Set.of("argument", "equals"));
    return all;
  }
}
