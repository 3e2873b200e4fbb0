package dev.chronotype.runtime.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns of large payloads: once a minute for each subject, with how many there were. */
final class BudgetLog {

  /** What was said of a subject, and how often it was not said since. */
  private record Said(long nanos, long unsaid) {}

  private static final Logger LOGGER =
      LoggerFactory.getLogger("dev.chronotype.runtime.PayloadBudget");
  private static final long INTERVAL_NANOS = TimeUnit.MINUTES.toNanos(1);

  /** Workflow Ids are without number: beyond this, subjects are forgotten. */
  private static final int MOST_SUBJECTS = 1_000;

  private final Map<String, Said> subjects = new ConcurrentHashMap<>();
  private final LongSupplier clock;

  BudgetLog() {
    this(System::nanoTime);
  }

  BudgetLog(LongSupplier clock) {
    this.clock = clock;
  }

  void warn(String subject, Supplier<String> message) {
    long now = clock.getAsLong();
    if (subjects.size() >= MOST_SUBJECTS) {
      subjects.clear();
    }
    long[] unsaid = {-1};
    subjects.compute(
        subject,
        (key, said) -> {
          if (said != null && now - said.nanos < INTERVAL_NANOS) {
            return new Said(said.nanos, said.unsaid + 1);
          }
          unsaid[0] = said == null ? 0 : said.unsaid;
          return new Said(now, 0);
        });
    if (unsaid[0] >= 0) {
      LOGGER.warn(
          "{}{}",
          message.get(),
          unsaid[0] == 0 ? "" : " " + unsaid[0] + " more like it were not logged.");
    }
  }
}
