package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.OptionCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DurationText;
import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.Setting;
import dev.chronotype.processor.model.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Heartbeat &lt; Start-To-Close &le; Schedule-To-Close, and Schedule-To-Start within the latter.
 */
final class TimeoutOrder implements Rule {

  private static final String SCHEDULE_TO_CLOSE = "scheduleToCloseTimeout";

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    List<Diagnostic> found = new ArrayList<>();
    for (OptionScope scope : OptionScope.of(type)) {
      OptionsModel options = scope.options();
      Setting<String> whole = options.scheduleToCloseTimeout();
      within(scope, "startToCloseTimeout", options.startToCloseTimeout(), whole, found);
      within(scope, "scheduleToStartTimeout", options.scheduleToStartTimeout(), whole, found);
      heartbeat(scope, options, found);
    }
    return found;
  }

  private static void within(
      OptionScope scope,
      String member,
      @Nullable Setting<String> inner,
      @Nullable Setting<String> outer,
      List<Diagnostic> found) {
    if (inner == null || outer == null || compare(inner, outer) <= 0) {
      return;
    }
    Site site = scope.ownSite(inner, outer);
    if (site != null) {
      found.add(
          scope
              .about(OptionCode.TIMEOUTS_REVERSED, site, member)
              .with("inner", member)
              .with("innerValue", inner.value())
              .with("outer", SCHEDULE_TO_CLOSE)
              .with("outerValue", outer.value()));
    }
  }

  private static void heartbeat(OptionScope scope, OptionsModel options, List<Diagnostic> found) {
    Setting<String> attempt = options.startToCloseTimeout();
    Setting<String> limit = attempt != null ? attempt : options.scheduleToCloseTimeout();
    Setting<String> heartbeat = options.heartbeatTimeout();
    if (heartbeat == null || limit == null || compare(heartbeat, limit) < 0) {
      return;
    }
    Site site = scope.ownSite(heartbeat, limit);
    Duration known = DurationText.parse(limit.value());
    if (site != null && known != null) {
      found.add(
          scope
              .about(OptionCode.HEARTBEAT_TOO_LONG, site, "heartbeatTimeout")
              .with("heartbeat", heartbeat.value())
              .with("member", attempt != null ? "startToCloseTimeout" : SCHEDULE_TO_CLOSE)
              .with("limit", limit.value())
              .with("suggestion", third(known)));
    }
  }

  /** Three beats in an attempt: the one that is late, the one that is missed, and one to spare. */
  private static String third(Duration limit) {
    Duration third = limit.dividedBy(3);
    return third.toSeconds() > 0 ? third.toSeconds() + "s" : Math.max(1, third.toMillis()) + "ms";
  }

  /** Durations that cannot be read or are out of range are another rule's, and pass here. */
  private static int compare(Setting<String> one, Setting<String> other) {
    Duration first = DurationText.parse(one.value());
    Duration second = DurationText.parse(other.value());
    if (first == null || second == null || first.isNegative() || second.isNegative()) {
      return -1;
    }
    return first.compareTo(second);
  }
}
