package dev.chronotype.testing;

import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One activity of a fake: what it answers, and what it was called with.
 *
 * <p>Each attempt is a call. A call is recorded, waits for the delay, and then takes what comes
 * first: a failure that is left, the answer that was set, or, if there is none, a failure that is
 * not retried and says what to write.
 *
 * <p>Safe for use by several threads: Workers call it while a test reads.
 *
 * @param <I> what the activity takes
 * @param <A> what answers it: an {@link Answer} or an {@link Action}
 * @param <F> the class itself
 */
public abstract sealed class FakeActivity<I, A, F extends FakeActivity<I, A, F>>
    permits FakeFunction, FakeProcedure {

  /** The type of the {@link ApplicationFailure} of a call that nobody has set an answer for. */
  public static final String UNEXPECTED = "UnexpectedActivityCall";

  /** As many calls as are to fail in a row. */
  private record Failing(int times, Exception failure) {}

  private final String owner;
  private final String method;
  private final List<I> calls = new ArrayList<>();
  private final Deque<Failing> failures = new ArrayDeque<>();
  private Duration delay = Duration.ZERO;
  private @Nullable A answer;

  /**
   * @param owner the simple name of the fake, for messages
   * @param method the method of the fake that takes an answer, for messages
   */
  FakeActivity(String owner, String method) {
    this.owner = owner;
    this.method = method;
  }

  /**
   * Sets the answer of all calls to come that do not fail otherwise.
   *
   * @param newAnswer takes the place of an earlier one
   * @return this
   * @throws NullPointerException if {@code newAnswer} is null
   */
  public final synchronized F then(A newAnswer) {
    answer = Objects.requireNonNull(newAnswer, "newAnswer");
    return self();
  }

  /**
   * Lets the next calls fail, after those that are to fail already.
   *
   * @param times how many of them; 0 for none
   * @param failure what the activity throws each time; an {@link ApplicationFailure} that is not
   *     retryable ends the retries
   * @return this
   * @throws NullPointerException if {@code failure} is null
   * @throws IllegalArgumentException if {@code times} is negative
   */
  public final synchronized F failsTimes(int times, Exception failure) {
    Objects.requireNonNull(failure, "failure");
    if (times < 0) {
      throw new IllegalArgumentException("times is " + times + ", but cannot be negative.");
    }
    if (times > 0) {
      failures.add(new Failing(times, failure));
    }
    return self();
  }

  /**
   * Lets each call to come take its time, also those that fail.
   *
   * @param newDelay how long in real time, which a server that skips time does not shorten; zero
   *     for none, as at first
   * @return this
   * @throws NullPointerException if {@code newDelay} is null
   * @throws IllegalArgumentException if {@code newDelay} is negative
   */
  public final synchronized F delays(Duration newDelay) {
    if (newDelay.isNegative()) {
      throw new IllegalArgumentException("The delay is " + newDelay + ", but cannot be negative.");
    }
    delay = newDelay;
    return self();
  }

  /**
   * Tells what the activity was called with, each attempt once.
   *
   * @return the inputs in the order of the calls, with null where null was sent; unmodifiable, and
   *     without the calls that follow
   */
  public final synchronized List<I> calls() {
    return Collections.unmodifiableList(new ArrayList<>(calls));
  }

  abstract F self();

  abstract @Nullable Object call(A current, I input) throws Exception;

  final @Nullable Object call(String activityType, String definition, I input) throws Exception {
    Thread.sleep(record(input).toMillis());
    A current = answer(activityType, definition);
    return call(current, input);
  }

  private synchronized Duration record(I input) {
    calls.add(input);
    return delay;
  }

  private synchronized A answer(String activityType, String definition) throws Exception {
    Failing next = failures.poll();
    if (next != null) {
      if (next.times > 1) {
        failures.addFirst(new Failing(next.times - 1, next.failure));
      }
      throw next.failure;
    }
    if (answer == null) {
      throw ApplicationFailure.newNonRetryableFailure(
          "%s was called for Activity Type \"%s\" (%s), which has no answer. Write: fake.%s(input -> …)"
              .formatted(owner, activityType, definition, method),
          UNEXPECTED);
    }
    return answer;
  }
}
