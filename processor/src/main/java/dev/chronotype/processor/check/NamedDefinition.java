package dev.chronotype.processor.check;

import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.IndexEntry;
import dev.chronotype.processor.model.Setting;
import dev.chronotype.processor.model.Style;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A definition, by what decides whether another one is in its way.
 *
 * @param type the qualified name of the type that was read
 * @param display its simple name
 * @param method the simple name of the method
 * @param identity the method, as {@code com.acme.Type#method(com.acme.Order)}
 * @param supertypes the qualified names of all that the type extends or implements, and its own
 * @param taskQueue the explicit Task Queue
 * @param origin where its class file is, for messages; null where it is being compiled
 */
public record NamedDefinition(
    String type,
    String display,
    Style style,
    String method,
    String identity,
    String activityType,
    Set<String> supertypes,
    @Nullable String taskQueue,
    @Nullable String origin) {

  /** All of a type; none where a Worker cannot have them. */
  public static List<NamedDefinition> of(ActivityTypeModel type, @Nullable String origin) {
    return type.isForWorkers()
        ? type.definitions().stream().map(each -> of(type, each, origin)).toList()
        : List.of();
  }

  private static NamedDefinition of(
      ActivityTypeModel type, DefinitionModel definition, @Nullable String origin) {
    Setting<String> queue = definition.options().taskQueue();
    return new NamedDefinition(
        type.name().canonicalName(),
        type.name().simpleName(),
        type.style(),
        definition.method(),
        definition.lineage().get(0),
        definition.activityType(),
        type.supertypes(),
        queue == null ? null : queue.value(),
        origin);
  }

  /** What its Activity Type has in common with those that readers mix up with it. */
  public String key() {
    return IndexEntry.key(activityType);
  }

  /** A type and its own subtype stand for one another. */
  boolean isRelatedTo(NamedDefinition other) {
    return supertypes.contains(other.type) || other.supertypes.contains(type);
  }

  /** Whether explicit Task Queues keep the two apart. */
  boolean isApartFrom(NamedDefinition other) {
    return taskQueue != null && other.taskQueue != null && !taskQueue.equals(other.taskQueue);
  }

  boolean isCompiled() {
    return origin == null;
  }

  /** By the type that was read: what two subclasses inherit is told apart by no other name. */
  String subject() {
    return display + "." + method;
  }

  /** Whether this is what the model of a type in this round has as the given definition. */
  boolean is(ActivityTypeModel model, DefinitionModel definition) {
    return model.name().canonicalName().equals(type)
        && model.style() == style
        && definition.lineage().get(0).equals(identity);
  }
}
