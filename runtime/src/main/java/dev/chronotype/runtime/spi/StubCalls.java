package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.RetryPolicies;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.common.v1.RetryPolicy;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.ActivityStub;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the calls of generated stubs where no workflow runs. For {@code chronotype-testing}, whose
 * tests of activities call them through their stubs.
 */
public abstract class StubCalls {

  private static final ThreadLocal<@Nullable StubCalls> ON_THREAD = new ThreadLocal<>();

  /** False for ever in production, so that calls of workflows do not look for a thread's. */
  private static volatile boolean isUsed;

  /** For subclasses. */
  protected StubCalls() {}

  /**
   * Makes what calls one activity.
   *
   * @param options the options of the call
   * @return the SDK's view of it
   */
  protected abstract ActivityStub stub(ActivityOptions options);

  /**
   * Takes the calls of stubs that something makes on this thread.
   *
   * @param <T> what it returns
   * @param calls what calls stubs
   * @return what it returned
   */
  protected final <T> T during(Supplier<T> calls) {
    isUsed = true;
    StubCalls before = ON_THREAD.get();
    ON_THREAD.set(this);
    try {
      return calls.get();
    } finally {
      if (before == null) {
        ON_THREAD.remove();
      } else {
        ON_THREAD.set(before);
      }
    }
  }

  /**
   * Writes a Retry Policy as a Temporal Service sends it.
   *
   * @param options the options of a call
   * @return the message; what the options leave open is left open
   */
  protected static RetryPolicy retryPolicy(RetryOptions options) {
    return RetryPolicies.of(options);
  }

  static @Nullable StubCalls onThread() {
    return isUsed ? ON_THREAD.get() : null;
  }
}
