package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.OptionCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DurationText;
import dev.chronotype.processor.model.RetryModel;
import dev.chronotype.processor.model.Setting;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.ThrowableModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of a Retry Policy are ones that the Temporal Service accepts, and have an effect. */
final class SaneRetry implements Rule {

  /** The Temporal Service's own, where a policy sets none. */
  private static final String DEFAULT_INITIAL_INTERVAL = "1s";

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    List<Diagnostic> found = new ArrayList<>();
    for (OptionScope scope : OptionScope.of(type)) {
      RetryModel retry = scope.own().retry();
      if (retry != null) {
        backoff(scope, retry.backoffCoefficient(), found);
        attempts(scope, retry.maximumAttempts(), found);
        intervals(scope, retry, found);
        withoutEffect(scope, retry, found);
        retry.doNotRetry().forEach(each -> concrete(scope, each, found));
      }
    }
    return found;
  }

  private static void backoff(
      OptionScope scope, @Nullable Setting<Double> setting, List<Diagnostic> found) {
    if (setting != null && !(setting.value() >= 1 && Double.isFinite(setting.value()))) {
      found.add(
          bad(scope, setting.site(), "backoffCoefficient", setting.value().toString())
              .with("expected", "1.0 or more, and finite")
              .with("why", "a smaller factor would make each interval shorter than the last.")
              .with("suggestion", "2.0"));
    }
  }

  private static void attempts(
      OptionScope scope, @Nullable Setting<Integer> setting, List<Diagnostic> found) {
    if (setting != null && setting.value() < 1) {
      found.add(
          bad(scope, setting.site(), "maximumAttempts", setting.value().toString())
              .with("expected", "1 or more")
              .with("why", "the first attempt counts. For no limit, leave the member out.")
              .with("suggestion", "3"));
    }
  }

  private static void intervals(OptionScope scope, RetryModel retry, List<Diagnostic> found) {
    Setting<String> maximum = retry.maximumInterval();
    Setting<String> initial = retry.initialInterval();
    if (maximum == null) {
      return;
    }
    String start = initial == null ? DEFAULT_INITIAL_INTERVAL : initial.value();
    Duration first = DurationText.parse(start);
    Duration longest = DurationText.parse(maximum.value());
    if (first == null || longest == null || longest.compareTo(first) >= 0) {
      return;
    }
    String whose = initial == null ? "the default initialInterval of " : "the initialInterval of ";
    found.add(
        bad(scope, maximum.site(), "maximumInterval", "\"" + maximum.value() + "\"")
            .with("expected", "at least " + whose + start)
            .with("why", "intervals grow from the initial one; the SDK refuses such a policy.")
            .with("suggestion", "\"" + start + "\", or a shorter initialInterval"));
  }

  private static void withoutEffect(OptionScope scope, RetryModel retry, List<Diagnostic> found) {
    if (retry.maximumAttempts() == null || retry.maximumAttempts().value() != 1) {
      return;
    }
    useless(scope, "initialInterval", retry.initialInterval(), found);
    useless(scope, "backoffCoefficient", retry.backoffCoefficient(), found);
    useless(scope, "maximumInterval", retry.maximumInterval(), found);
    if (!retry.doNotRetry().isEmpty()) {
      useless(scope, "doNotRetry", retry.doNotRetry().get(0), found);
    }
  }

  private static void useless(
      OptionScope scope, String member, @Nullable Setting<?> setting, List<Diagnostic> found) {
    if (setting != null) {
      found.add(
          scope
              .about(OptionCode.CONTRADICTING_RETRY, setting.site(), member)
              .with("member", member));
    }
  }

  private static void concrete(
      OptionScope scope, Setting<ThrowableModel> setting, List<Diagnostic> found) {
    ThrowableModel throwable = setting.value();
    if (throwable.isAbstract()) {
      found.add(
          scope
              .about(OptionCode.ABSTRACT_DO_NOT_RETRY, setting.site(), throwable.binaryName())
              .with("throwable", throwable.display()));
    }
  }

  private static Diagnostic bad(OptionScope scope, Site site, String member, String value) {
    return scope
        .about(OptionCode.BAD_RETRY, site, member)
        .with("member", member)
        .with("value", value);
  }
}
