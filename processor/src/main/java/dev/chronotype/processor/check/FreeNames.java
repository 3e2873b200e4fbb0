package dev.chronotype.processor.check;

import dev.chronotype.processor.model.IndexEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Activity Types to propose: such as nothing has, or is near to, and each of them once. */
final class FreeNames {

  private final Set<String> taken = new HashSet<>();

  /**
   * @param known all definitions, whose names are taken
   */
  FreeNames(List<NamedDefinition> known) {
    known.forEach(each -> taken.add(each.key()));
  }

  /** The type and the method; as much of the package before it as tells it from others. */
  String propose(NamedDefinition definition) {
    String type = definition.type();
    int start = type.length() - definition.display().length();
    String proposal = type.substring(start) + "-" + definition.method();
    while (!taken.add(IndexEntry.key(proposal)) && start > 0) {
      start = type.lastIndexOf('.', start - 2) + 1;
      proposal = type.substring(start) + "-" + definition.method();
    }
    return proposal;
  }
}
