package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ReflectedModel;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Trait;
import java.util.stream.Stream;

/** The SDK's annotations on a method of an interface are where the SDK accepts them. */
final class AnnotatedMethods implements DefinitionRule {

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    ReflectedModel reflected = definition.reflected();
    if (reflected == null) {
      return Stream.empty();
    }
    Stream.Builder<Diagnostic> found = Stream.builder();
    Site site = site(definition, reflected);
    String bridged = reflected.bridged();
    if (definition.is(Trait.STATIC)) {
      found.add(About.activity(InterfaceCode.STATIC_ACTIVITY, type, definition, site));
    } else if (bridged != null) {
      found.add(
          About.activity(InterfaceCode.NAMED_BRIDGE, type, definition, site)
              .with("overridden", About.simple(bridged) + "." + definition.method())
              .with("above", About.simple(bridged)));
    }
    if (reflected.isDefault() && (reflected.named() || reflected.retry() != null)) {
      found.add(
          About.activity(InterfaceCode.NAMED_DEFAULT, type, definition, site)
              .with("annotation", annotation(reflected)));
    }
    return found.build();
  }

  /** The one of the two annotations that the SDK looks for first. */
  static String annotation(ReflectedModel reflected) {
    return reflected.named() ? "@ActivityMethod" : "@MethodRetry";
  }

  static Site site(DefinitionModel definition, ReflectedModel reflected) {
    if (reflected.activityMethod() != null) {
      return reflected.activityMethod();
    }
    return reflected.retry() != null ? reflected.retry().site() : definition.site();
  }
}
