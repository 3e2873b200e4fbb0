package dev.chronotype.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.chronotype.processor.model.DurationText;
import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.RetryModel;
import dev.chronotype.processor.model.Setting;
import java.time.Duration;
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
    if (!retry.doNotRetry().isEmpty()) {
      CodeBlock names =
          retry.doNotRetry().stream()
              .map(each -> CodeBlock.of("$S", each.value().binaryName()))
              .collect(CodeBlock.joining(", "));
      code.add(".setDoNotRetry($L)", names);
    }
    return code.add(".build()").build();
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
