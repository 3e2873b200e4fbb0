package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ReflectedModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The SDK comes to one method of each name alone, and to one Activity Type. Where it would refuse
 * the names, the types of the same methods are not looked at.
 */
final class DistinctNames implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    Map<String, DefinitionModel> byName = new HashMap<>();
    Map<String, DefinitionModel> byType = new HashMap<>();
    Set<String> repeated = new LinkedHashSet<>();
    List<Diagnostic> found = new ArrayList<>();
    for (DefinitionModel each : type.definitions()) {
      ReflectedModel reflected = each.reflected();
      if (reflected != null && reflected.repeated()) {
        repeated.add(reflected.through());
      }
      DefinitionModel namesake = byName.putIfAbsent(each.method(), each);
      if (namesake != null) {
        found.add(
            sameParameters(namesake, each)
                ? redeclared(type, namesake, each)
                : overloaded(type, namesake, each));
        continue;
      }
      DefinitionModel other = byType.putIfAbsent(each.activityType(), each);
      if (other != null) {
        found.add(duplicate(type, other, each));
      }
    }
    repeated.forEach(each -> found.add(repeated(type, each)));
    return found;
  }

  /** As the type has them: what a subtype cannot implement by two methods. */
  private static boolean sameParameters(DefinitionModel one, DefinitionModel other) {
    return types(one).equals(types(other));
  }

  private static List<String> types(DefinitionModel definition) {
    return definition.parameters().stream().map(each -> each.type().name().toString()).toList();
  }

  private static Diagnostic overloaded(
      ActivityTypeModel type, DefinitionModel first, DefinitionModel second) {
    return About.activity(InterfaceCode.OVERLOADED, type, second, second.site())
        .with("other", first.signature())
        .with("activityType", second.activityType());
  }

  private static Diagnostic duplicate(
      ActivityTypeModel type, DefinitionModel first, DefinitionModel second) {
    return About.activity(InterfaceCode.DUPLICATE_IN_INTERFACE, type, second, second.nameSite())
        .with("other", first.display())
        .with("activityType", second.activityType());
  }

  private static Diagnostic repeated(ActivityTypeModel type, String through) {
    return About.type(InterfaceCode.REPEATED, type, type.site())
        .with("through", About.simple(through));
  }

  private static Diagnostic redeclared(
      ActivityTypeModel type, DefinitionModel first, DefinitionModel second) {
    return About.activity(InterfaceCode.REDECLARED, type, second, first.site())
        .with("method", type.display() + "." + first.method())
        .with("ways", ways(type, first, second))
        .with("why", why(type, second))
        .with("fix", fix(type, first, second));
  }

  private static String ways(
      ActivityTypeModel type, DefinitionModel first, DefinitionModel second) {
    String declaring = About.simple(first.declaredIn());
    return isSame(first, second)
        ? "it has that of %s %s and %s".formatted(declaring, way(type, first), way(type, second))
        : declaring + " and " + About.simple(second.declaredIn()) + " declare it";
  }

  private static String way(ActivityTypeModel type, DefinitionModel definition) {
    return isLeft(type, definition) ? "itself" : "through " + through(definition);
  }

  /** Whether it is one method, to which the SDK comes on two ways. */
  private static boolean isSame(DefinitionModel first, DefinitionModel second) {
    return first.declaredIn().equals(second.declaredIn());
  }

  private static String why(ActivityTypeModel type, DefinitionModel above) {
    if (isLeft(type, above)) {
      return isNamed(above)
          ? "the SDK registers what carries @ActivityMethod even where it is declared again"
          : "the SDK registers a method of an interface above, unless it is declared again";
    }
    return "the SDK registers a method once for each interface with @ActivityInterface that has it";
  }

  private static String fix(ActivityTypeModel type, DefinitionModel first, DefinitionModel second) {
    if (!first.inherited()) {
      return "no %s in %s: it is inherited"
          .formatted(About.header(first), About.simple(first.declaredIn()));
    }
    if (isSame(first, second)) {
      return fixOfDiamond(type, first, second);
    }
    return canReplace(type, first) && canReplace(type, second)
        ? "%s in %s, which takes the place of both".formatted(About.header(first), type.display())
        : "one of the two methods alone, or another name for one of them";
  }

  /** To declare the method once more does not help: what is registered above stays. */
  private static String fixOfDiamond(
      ActivityTypeModel type, DefinitionModel first, DefinitionModel second) {
    String declaring = About.simple(first.declaredIn());
    return isLeft(type, first)
        ? "%s with %s through %s alone, or no @ActivityInterface on %s"
            .formatted(type.display(), declaring, through(second), through(second))
        : "%s above one of %s and %s alone, or no @ActivityInterface on both"
            .formatted(declaring, through(first), through(second));
  }

  /** Whether one in the type itself takes its place. */
  private static boolean canReplace(ActivityTypeModel type, DefinitionModel definition) {
    return isLeft(type, definition) && !isNamed(definition);
  }

  private static String through(DefinitionModel definition) {
    ReflectedModel reflected = definition.reflected();
    return reflected == null ? definition.declaredIn() : About.simple(reflected.through());
  }

  private static boolean isNamed(DefinitionModel definition) {
    return definition.reflected() != null && definition.reflected().named();
  }

  /** Whether no interface above the type registers the method, so that the type itself does. */
  private static boolean isLeft(ActivityTypeModel type, DefinitionModel definition) {
    ReflectedModel reflected = definition.reflected();
    return reflected != null && reflected.through().equals(type.name().canonicalName());
  }
}
