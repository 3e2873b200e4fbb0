package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ReflectedModel;
import dev.chronotype.processor.model.Trait;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the SDK makes an activity looks like one. */
final class MeantAsActivity implements DefinitionRule {

  private static final Set<String> OF_OBJECT =
      Set.of("toString()", "hashCode()", "equals(java.lang.Object)");

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    ReflectedModel reflected = definition.reflected();
    if (reflected == null || definition.is(Trait.STATIC)) {
      return Stream.empty();
    }
    List<String> words = words(definition, reflected);
    return words.isEmpty()
        ? Stream.empty()
        : Stream.of(
            About.activity(InterfaceCode.HELPER_IS_ACTIVITY, type, definition, definition.site())
                .with("activityType", definition.activityType())
                .with("what", words.get(0))
                .with("why", words.get(1))
                .with("fix", words.get(2)));
  }

  /** Whether it is a helper and no activity, as far as its author said. */
  static boolean isHelper(DefinitionModel definition) {
    ReflectedModel reflected = definition.reflected();
    return reflected != null && !words(definition, reflected).isEmpty();
  }

  /** What it is, why that matters, and what to write; nothing of what looks like an activity. */
  private static List<String> words(DefinitionModel definition, ReflectedModel reflected) {
    if (definition.is(Trait.PRIVATE)) {
      return List.of(
          "private",
          "a Worker registers it, and no other activity of that type; a task of it would fail.",
          "the method as a private static one, or in another class");
    }
    if (isOfObject(definition)) {
      return List.of(
          "a method of Object",
          "a Worker registers it like the others, and no other activity of that type.",
          "the interface without it: each class has the method anyway");
    }
    // Where it carries an annotation of the SDK, its author knows that it is one.
    if (reflected.isDefault() && !reflected.named() && reflected.retry() == null) {
      return List.of(
          "a default method",
          "in a workflow, a call on the stub does not run the body but schedules an activity.",
          "a static method or another class, for what workflows are to run themselves");
    }
    return List.of();
  }

  private static boolean isOfObject(DefinitionModel definition) {
    String parameters =
        definition.parameters().stream()
            .map(each -> String.valueOf(each.type().qualifiedName()))
            .collect(Collectors.joining(",", "(", ")"));
    return OF_OBJECT.contains(definition.method() + parameters);
  }
}
