package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ReflectedModel;
import dev.chronotype.processor.model.Setting;
import java.util.List;

/**
 * The prefix of an interface holds for all of its activities. It does not for those of an interface
 * above that registers them itself; where that has a prefix of its own, it is meant to be so.
 */
final class PrefixHolds implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    Setting<String> prefix = type.prefix();
    if (prefix == null) {
      return List.of();
    }
    for (DefinitionModel each : type.definitions()) {
      ReflectedModel reflected = each.reflected();
      if (reflected != null
          && each.prefix() == null
          && each.name() == null
          && !reflected.through().equals(type.name().canonicalName())) {
        return List.of(about(type, prefix, each, reflected));
      }
    }
    return List.of();
  }

  private static Diagnostic about(
      ActivityTypeModel type,
      Setting<String> prefix,
      DefinitionModel definition,
      ReflectedModel reflected) {
    String through = About.simple(reflected.through());
    return About.type(InterfaceCode.PREFIX_NOT_INHERITED, type, prefix.site())
        .with("prefix", prefix.value())
        .with("method", through + "." + definition.method())
        .with("through", through)
        .with("activityType", definition.activityType());
  }
}
