package dev.chronotype.runtime.internal.child;

import dev.chronotype.runtime.internal.InstanceContext;
import dev.chronotype.runtime.internal.ParameterTypes;
import dev.chronotype.runtime.internal.RegisteredActivity;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.api.common.v1.Payloads;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In the Worker's process, in place of an activity that runs in a child. */
final class ChildBody implements RegisteredActivity.Body {

  private final RegisteredActivity.Body body;
  private final ChildSupervisor supervisor;
  private final boolean returnsNothing;

  ChildBody(RegisteredActivity.Body body, ChildSupervisor supervisor, boolean returnsNothing) {
    this.body = body;
    this.supervisor = supervisor;
    this.returnsNothing = returnsNothing;
  }

  @Override
  public ParameterTypes parameterTypes() {
    return body.parameterTypes();
  }

  @Override
  public ParameterTypes resultType() {
    return body.resultType();
  }

  @Override
  public @Nullable Object call(Object instance, Object input) throws Throwable {
    ActivityExecutionContext context = Activity.getExecutionContext();
    ChildSettings settings = supervisor.settings();
    Optional<Payloads> payloads = settings.converter().toPayloads(input);
    Optional<Payloads> result =
        new ChildExecution(supervisor.pool(context.getInfo()), settings, context)
            .run(
                TaskOf.activity(
                    context.getInfo(),
                    InstanceContext.headerOf(context),
                    payloads,
                    ChildExecution.details(context)));
    if (returnsNothing || result.isEmpty()) {
      return null;
    }
    Class<?> resultClass = body.resultType().classes()[0];
    Type resultType = body.resultType().types()[0];
    return settings.converter().fromPayloads(0, result, resultClass, resultType);
  }
}
