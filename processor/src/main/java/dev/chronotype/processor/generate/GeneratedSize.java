package dev.chronotype.processor.generate;

import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.RetryModel;
import dev.chronotype.processor.model.TypeModel;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells whether what is generated for a type fits into classes: one method of the stub makes what
 * all definitions are called with, one of the registration knows what they all take, and a method
 * may have 64 KB.
 */
final class GeneratedSize {

  private static final int MOST_BYTES = 60_000;

  /** In the stub: a call, and its place in the list of all. */
  private static final int BYTES_OF_CALL = 24;

  /** A part of the result's type that a class alone does not tell. */
  private static final int BYTES_OF_TYPE = 12;

  private static final int BYTES_OF_OPTIONS = 20;
  private static final int BYTES_OF_SETTING = 10;

  /** In the registration: looking up a case, and a list. */
  private static final int BYTES_OF_CASE = 12;

  private static final int BYTES_OF_PARAMETER = 6;

  private GeneratedSize() {}

  static boolean fits(ActivityTypeModel type) {
    return type.definitions().stream().mapToInt(each -> bytes(each, type)).sum() <= MOST_BYTES;
  }

  private static int bytes(DefinitionModel definition, ActivityTypeModel type) {
    boolean hasOwn = !definition.options().equals(type.defaults());
    int inStub =
        BYTES_OF_CALL
            + (weight(Results.of(definition)) - 1) * BYTES_OF_TYPE
            + (hasOwn ? bytes(definition.options()) : 0);
    int inRegistration =
        BYTES_OF_CASE
            + definition.parameters().stream()
                .mapToInt(each -> BYTES_OF_PARAMETER + bytesOfArguments(each.type()))
                .sum();
    return Math.max(inStub, inRegistration);
  }

  private static int bytes(OptionsModel options) {
    long settings =
        Stream.of(
                options.taskQueue(),
                options.startToCloseTimeout(),
                options.scheduleToCloseTimeout(),
                options.scheduleToStartTimeout(),
                options.heartbeatTimeout())
            .filter(Objects::nonNull)
            .count();
    RetryModel retry = options.retry();
    // Each of the retry options, and each class that is not retried.
    settings += retry == null ? 0 : 5 + retry.doNotRetry().size();
    return BYTES_OF_OPTIONS + (int) settings * BYTES_OF_SETTING;
  }

  /** An array of a class is a class. */
  private static int bytesOfArguments(TypeModel type) {
    return TypeCode.isGeneric(type.name()) ? (weight(type) - 1) * BYTES_OF_TYPE : 0;
  }

  private static int weight(TypeModel type) {
    return 1 + type.arguments().stream().mapToInt(GeneratedSize::weight).sum();
  }
}
