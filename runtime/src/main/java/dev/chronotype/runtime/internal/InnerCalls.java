package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.converter.EncodedValues;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import org.jspecify.annotations.Nullable;

/** The inner end of {@link TypedInterceptors} in one execution: wraps again for the dispatcher. */
final class InnerCalls extends ActivityInboundCallsInterceptorBase {

  private static final Object[] NONE = {};

  private @Nullable Object instance;
  private @Nullable InstanceContext context;
  private @Nullable RegisteredActivity activity;

  InnerCalls(ActivityInboundCallsInterceptor next) {
    super(next);
  }

  /** Called by the outer end when it decodes for this execution; else all passes through. */
  void decodedFor(RegisteredActivity activity, Object instance) {
    this.activity = activity;
    this.instance = instance;
  }

  /** Called by the outer end where a fallback is to be seen, and nothing is decoded. */
  void shown(Object instance) {
    this.instance = instance;
  }

  @Override
  public void init(ActivityExecutionContext given) {
    if (instance == null) {
      super.init(given);
    } else {
      // Again, as the outermost: a user's interceptor may have wrapped the context.
      context = new InstanceContext(given, instance);
      super.init(context);
    }
  }

  @Override
  public ActivityOutput execute(ActivityInput input) {
    if (context != null) {
      context.setHeader(input.getHeader());
    }
    if (activity == null) {
      return super.execute(input);
    }
    @Nullable Object[] arguments = input.getArguments() == null ? NONE : input.getArguments();
    activity.parameters().check(activity, arguments);
    EncodedValues wrapped = new EncodedValues(arguments);
    return super.execute(new ActivityInput(input.getHeader(), new Object[] {wrapped}));
  }
}
