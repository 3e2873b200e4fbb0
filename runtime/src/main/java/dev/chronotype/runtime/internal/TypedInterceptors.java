package dev.chronotype.runtime.internal;

import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives users' interceptors what they see on the SDK's reflective path: the decoded argument, the
 * user's object as the instance, and no result for an activity that returns nothing.
 *
 * <p>The SDK hands a {@code DynamicActivity} its arguments undecoded. So one interceptor of the
 * pair runs outside the users' and decodes, the other one runs inside and wraps the value again for
 * the dispatcher. The SDK builds the chain of an execution in one loop on one thread, from the
 * innermost interceptor to the outermost: a thread-local links the two ends.
 */
public final class TypedInterceptors {

  // One for each pair, so that a pair inside another one does not take its link.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<InnerCalls> link = new ThreadLocal<>();

  private final Function<Object, @Nullable ActivityTable> tables;
  private final ShadowedActivities shadowed;

  private TypedInterceptors(
      Function<Object, @Nullable ActivityTable> tables, ShadowedActivities shadowed) {
    this.tables = tables;
    this.shadowed = shadowed;
  }

  /**
   * Puts a pair around interceptors.
   *
   * @param tables the table of a dispatcher, null for any other object
   * @param registered the table that the Worker of a Task Queue was given, null if it was given
   *     none or if that is not known here
   * @param interceptors the users' interceptors, innermost first, as the SDK orders them
   */
  public static WorkerInterceptor[] around(
      Function<Object, @Nullable ActivityTable> tables,
      Function<String, @Nullable ActivityTable> registered,
      WorkerInterceptor... interceptors) {
    TypedInterceptors pair = new TypedInterceptors(tables, new ShadowedActivities(registered));
    WorkerInterceptor[] all = new WorkerInterceptor[interceptors.length + 2];
    all[0] = pair.new Inner();
    System.arraycopy(interceptors, 0, all, 1, interceptors.length);
    all[all.length - 1] = pair.new Outer();
    return all;
  }

  private final class Inner extends WorkerInterceptorBase {
    @Override
    public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
      InnerCalls calls = new InnerCalls(next);
      link.set(calls);
      return calls;
    }
  }

  private final class Outer extends WorkerInterceptorBase {
    @Override
    public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
      InnerCalls inner = link.get();
      link.remove();
      // Without its other end (someone took it out of the list) a decoded argument would not be
      // wrapped again.
      return inner == null ? next : new OuterCalls(next, inner, tables, shadowed);
    }
  }
}
