package dev.chronotype.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.chronotype.processor.model.DurationText;
import dev.chronotype.processor.model.MethodRetryModel;
import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.RetryModel;
import dev.chronotype.processor.model.Setting;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes checked options as the SDK's own, with every duration already parsed. */
final class OptionsCode {

  private static final long SECONDS_PER_MINUTE = 60;
  private static final long SECONDS_PER_HOUR = 3600;
  private static final long SECONDS_PER_DAY = 86400;

  private OptionsCode() {}

  static CodeBlock of(OptionsModel options) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.newBuilder()", Spi.ACTIVITY_OPTIONS);
    if (options.taskQueue() != null) {
      code.add(".setTaskQueue($S)", options.taskQueue().value());
    }
    duration(code, "setStartToCloseTimeout", options.startToCloseTimeout());
    duration(code, "setScheduleToCloseTimeout", options.scheduleToCloseTimeout());
    duration(code, "setScheduleToStartTimeout", options.scheduleToStartTimeout());
    duration(code, "setHeartbeatTimeout", options.heartbeatTimeout());
    if (options.retry() != null) {
      code.add(".setRetryOptions($L)", retry(options.retry()));
    }
    return code.add(".build()").build();
  }

  private static CodeBlock retry(RetryModel retry) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.newBuilder()", Spi.RETRY_OPTIONS);
    duration(code, "setInitialInterval", retry.initialInterval());
    if (retry.backoffCoefficient() != null) {
      code.add(".setBackoffCoefficient($L)", retry.backoffCoefficient().value());
    }
    duration(code, "setMaximumInterval", retry.maximumInterval());
    if (retry.maximumAttempts() != null) {
      code.add(".setMaximumAttempts($L)", retry.maximumAttempts().value());
    }
    doNotRetry(code, retry.doNotRetry().stream().map(each -> each.value().binaryName()).toList());
    return code.add(".build()").build();
  }

  /** The SDK's annotation, for which a 0 is as if it was not there. */
  static CodeBlock of(MethodRetryModel retry) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.newBuilder()", Spi.RETRY_OPTIONS);
    seconds(code, "setInitialInterval", retry.initialIntervalSeconds());
    number(code, "setBackoffCoefficient", retry.backoffCoefficient());
    seconds(code, "setMaximumInterval", retry.maximumIntervalSeconds());
    number(code, "setMaximumAttempts", retry.maximumAttempts());
    doNotRetry(code, retry.doNotRetry());
    return code.add(".build()").build();
  }

  private static void seconds(
      CodeBlock.Builder code, String setter, @Nullable Setting<Long> setting) {
    if (setting != null && setting.value() != 0) {
      code.add(".$L($L)", setter, inLargestUnit(setting.value()));
    }
  }

  private static void number(
      CodeBlock.Builder code, String setter, @Nullable Setting<? extends Number> setting) {
    if (setting != null && setting.value().doubleValue() != 0) {
      code.add(".$L($L)", setter, setting.value());
    }
  }

  private static void doNotRetry(CodeBlock.Builder code, List<String> types) {
    if (!types.isEmpty()) {
      CodeBlock names =
          types.stream().map(each -> CodeBlock.of("$S", each)).collect(CodeBlock.joining(", "));
      code.add(".setDoNotRetry($L)", names);
    }
  }

  private static void duration(
      CodeBlock.Builder code, String setter, @Nullable Setting<String> setting) {
    if (setting != null) {
      code.add(".$L($L)", setter, duration(setting.value()));
    }
  }

  /** In the largest unit that holds it without a rest. */
  private static CodeBlock duration(String text) {
    Duration duration = DurationText.parse(text);
    if (duration == null) {
      throw new IllegalArgumentException("\"" + text + "\" has passed the rules unread");
    }
    long seconds = duration.toSeconds();
    if (duration.toNanosPart() != 0) {
      return of("ofMillis", duration.toMillis());
    }
    return inLargestUnit(seconds);
  }

  private static CodeBlock inLargestUnit(long seconds) {
    if (seconds % SECONDS_PER_DAY == 0) {
      return of("ofDays", seconds / SECONDS_PER_DAY);
    }
    if (seconds % SECONDS_PER_HOUR == 0) {
      return of("ofHours", seconds / SECONDS_PER_HOUR);
    }
    if (seconds % SECONDS_PER_MINUTE == 0) {
      return of("ofMinutes", seconds / SECONDS_PER_MINUTE);
    }
    return of("ofSeconds", seconds);
  }

  private static CodeBlock of(String factory, long amount) {
    String suffix = amount > Integer.MAX_VALUE ? "L" : "";
    return CodeBlock.of("$T.$L($L$L)", Duration.class, factory, amount, suffix);
  }
}
