package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.NameCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * No two types that are compiled together have definitions with one Activity Type on one Task
 * Queue. Remembers, over all rounds, what it has seen.
 */
public final class UniqueInCompilation implements Rule {

  private record Seen(
      String type, String method, Set<String> supertypes, @Nullable String taskQueue) {}

  private final Map<String, List<Seen>> byActivityType = new HashMap<>();

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    List<Diagnostic> found = new ArrayList<>();
    if (type.isTemplate() || !SuitableOwner.suits(type)) {
      return found;
    }
    String name = type.name().canonicalName();
    for (DefinitionModel each : type.definitions()) {
      List<Seen> namesakes =
          byActivityType.computeIfAbsent(each.activityType(), key -> new ArrayList<>());
      Setting<String> queue = each.options().taskQueue();
      Seen own =
          new Seen(
              name, display(type, each), type.supertypes(), queue == null ? null : queue.value());
      namesakes.stream()
          .filter(other -> clash(own, other))
          .findFirst()
          .ifPresent(other -> found.add(about(type, each, other)));
      namesakes.add(own);
    }
    return found;
  }

  /**
   * A type and its own subtype stand for one another, and an explicit Task Queue keeps two apart.
   */
  private static boolean clash(Seen one, Seen other) {
    boolean related = one.supertypes.contains(other.type) || other.supertypes.contains(one.type);
    boolean apart =
        one.taskQueue != null && other.taskQueue != null && !one.taskQueue.equals(other.taskQueue);
    return !related && !apart;
  }

  /** By the type that was read: what two subclasses inherit is told apart by no other name. */
  private static String display(ActivityTypeModel type, DefinitionModel definition) {
    return type.name().simpleName() + "." + definition.method();
  }

  private static Diagnostic about(ActivityTypeModel type, DefinitionModel definition, Seen other) {
    return Diagnostic.of(
            NameCode.DUPLICATE_IN_COMPILATION,
            definition.nameSite(),
            type.name().canonicalName() + " " + definition.lineage().get(0))
        .with("method", display(type, definition))
        .with("name", definition.activityType())
        .with("other", other.method)
        .with("first", other.type)
        .with("second", type.name().canonicalName())
        .with("suggestion", type.name().simpleName() + "-" + definition.method());
  }
}
