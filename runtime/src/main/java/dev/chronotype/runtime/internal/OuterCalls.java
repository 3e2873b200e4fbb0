package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.DynamicActivity;
import io.temporal.common.converter.EncodedValues;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outer end of {@link TypedInterceptors} in one execution: decodes. */
final class OuterCalls extends ActivityInboundCallsInterceptorBase {

  private final InnerCalls inner;
  private final Function<Object, @Nullable ActivityTable> tables;
  private final ShadowedActivities shadowed;
  private @Nullable RegisteredActivity activity;
  private @Nullable ActivityExecutionContext context;

  OuterCalls(
      ActivityInboundCallsInterceptor next,
      InnerCalls inner,
      Function<Object, @Nullable ActivityTable> tables,
      ShadowedActivities shadowed) {
    super(next);
    this.inner = inner;
    this.tables = tables;
    this.shadowed = shadowed;
  }

  @Override
  public void init(ActivityExecutionContext given) {
    ActivityExecutionContext context = BudgetedHeartbeats.around(given);
    this.context = context;
    ActivityTable table = tables.apply(context.getInstance());
    if (table == null) {
      // An instance that another pair shows, outside of this one, is a dispatcher's.
      if (!(given instanceof InstanceContext)) {
        shadowed.check(context);
      }
      super.init(context);
      return;
    }
    activity = table.find(context.getInfo().getActivityType());
    if (activity != null) {
      Object instance = activity.instance();
      inner.decodedFor(activity, instance);
      super.init(new InstanceContext(context, instance));
    } else {
      DynamicActivity fallback = table.fallback();
      if (fallback != null) {
        inner.shown(fallback);
      }
      super.init(fallback == null ? context : new InstanceContext(context, fallback));
    }
  }

  @Override
  public @Nullable ActivityOutput execute(ActivityInput input) {
    if (activity == null) {
      return super.execute(input);
    }
    Object decoded = activity.decode((EncodedValues) input.getArguments()[0], context);
    ActivityOutput output =
        super.execute(new ActivityInput(input.getHeader(), activity.parameters().toArray(decoded)));
    // No output is what the SDK's worker reports as no result; an output of null would be one.
    return activity.outcome().isNothing() ? null : output;
  }
}
