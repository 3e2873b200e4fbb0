package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.MethodRetryModel;
import dev.chronotype.processor.model.Setting;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code @MethodRetry} has values that the SDK's {@code RetryOptions} take; 0 stands for none. */
final class UsableMethodRetry implements DefinitionRule {

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    MethodRetryModel retry = definition.reflected() == null ? null : definition.reflected().retry();
    if (retry == null) {
      return Stream.empty();
    }
    Stream.Builder<Diagnostic> found = Stream.builder();
    Setting<Double> coefficient = retry.backoffCoefficient();
    if (coefficient != null && coefficient.value() != 0 && !(coefficient.value() >= 1)) {
      found.add(
          about(type, definition, "backoffCoefficient", coefficient)
              .with("expected", "1 or more")
              .with("suggestion", "1.0"));
    }
    negative(type, definition, "initialIntervalSeconds", retry.initialIntervalSeconds(), found);
    negative(type, definition, "maximumIntervalSeconds", retry.maximumIntervalSeconds(), found);
    negative(type, definition, "maximumAttempts", retry.maximumAttempts(), found);
    return found.build();
  }

  private static void negative(
      ActivityTypeModel type,
      DefinitionModel definition,
      String member,
      @Nullable Setting<? extends Number> setting,
      Stream.Builder<Diagnostic> found) {
    if (setting != null && setting.value().longValue() < 0) {
      found.add(
          about(type, definition, member, setting)
              .with("expected", "0 or more")
              .with("suggestion", "1"));
    }
  }

  private static Diagnostic about(
      ActivityTypeModel type, DefinitionModel definition, String member, Setting<?> setting) {
    return About.definition(
            InterfaceCode.BAD_METHOD_RETRY,
            definition,
            setting.site(),
            definition.lineage().get(0) + " " + member)
        .usedAt(type.site())
        .with("member", member)
        .with("value", setting.value());
  }
}
