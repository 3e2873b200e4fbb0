package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.NameCode;
import dev.chronotype.processor.model.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * No two types have definitions with one Activity Type on one Task Queue, or with Activity Types
 * that readers mix up.
 *
 * <p>Interfaces of the SDK's own kind are held against our definitions and not against each other:
 * their Task Queues are not known, and there is much code in which they share names in peace.
 */
public final class UniqueNames {

  private final boolean strict;

  /**
   * @param strict whether interfaces of the SDK's own kind are held against each other, too; even
   *     then only as an opinion
   */
  public UniqueNames(boolean strict) {
    this.strict = strict;
  }

  /**
   * What is in the way of what, at most one finding of a kind for each definition.
   *
   * @param compiled the definitions that are being compiled
   * @param onClassPath those of class files that may share a name with them
   */
  public List<NameClash> clashes(
      List<NamedDefinition> compiled, List<NamedDefinition> onClassPath) {
    Map<String, List<NamedDefinition>> byKey = new HashMap<>();
    onClassPath.forEach(each -> namesakes(each, byKey).add(each));
    FreeNames free = new FreeNames(Stream.concat(compiled.stream(), onClassPath.stream()).toList());
    List<NameClash> found = new ArrayList<>();
    compiled.stream()
        .sorted(Comparator.comparing(NamedDefinition::type))
        .forEach(
            each -> {
              List<NamedDefinition> namesakes = namesakes(each, byKey);
              NameClash clash = first(each, namesakes, true, free);
              if (clash == null) {
                clash = first(each, namesakes, false, free);
              }
              if (clash != null) {
                found.add(clash);
              }
              namesakes.add(each);
            });
    return found;
  }

  private static List<NamedDefinition> namesakes(
      NamedDefinition definition, Map<String, List<NamedDefinition>> byKey) {
    return byKey.computeIfAbsent(definition.key(), key -> new ArrayList<>());
  }

  private @Nullable NameClash first(
      NamedDefinition definition, List<NamedDefinition> earlier, boolean exactly, FreeNames free) {
    for (NamedDefinition each : earlier) {
      Code code =
          definition.activityType().equals(each.activityType()) == exactly
              ? code(definition, each, exactly)
              : null;
      if (code != null) {
        // Of two that are compiled, the one that was written for us is the place to mend it.
        boolean atOther = each.isCompiled() && definition.style() != Style.CHRONOTYPE;
        return atOther && each.style() == Style.CHRONOTYPE
            ? new NameClash(code, each, definition, free.propose(each))
            : new NameClash(code, definition, each, free.propose(definition));
      }
    }
    return null;
  }

  private @Nullable Code code(NamedDefinition one, NamedDefinition other, boolean exactly) {
    boolean isSdkAlone =
        one.style() == Style.ACTIVITY_INTERFACE && other.style() == Style.ACTIVITY_INTERFACE;
    if (one.isApartFrom(other) || (isSdkAlone && !strict)) {
      return null;
    }
    if (!exactly) {
      boolean together = one.type().equals(other.type()) && one.style() == other.style();
      return one.isRelatedTo(other) && !together ? null : NameCode.NEAR_NAME;
    }
    if (one.isRelatedTo(other)) {
      return null;
    }
    if (isSdkAlone) {
      return NameCode.SHARED_BY_INTERFACES;
    }
    if (one.style() != other.style()) {
      return NameCode.DUPLICATE_OF_INTERFACE;
    }
    return other.isCompiled()
        ? NameCode.DUPLICATE_IN_COMPILATION
        : NameCode.DUPLICATE_ON_CLASS_PATH;
  }
}
