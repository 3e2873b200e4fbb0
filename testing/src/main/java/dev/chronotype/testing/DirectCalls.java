package dev.chronotype.testing;

import dev.chronotype.runtime.spi.StubCalls;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.common.v1.Payload;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.context.ContextPropagator;
import io.temporal.common.converter.DataConverter;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.workflow.ActivityStub;
import io.temporal.workflow.Promise;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Passes the calls of stubs to an {@link ActivityService}. */
final class DirectCalls extends StubCalls {

  private final ActivityService service;
  private final Attempt attempt;
  private final WorkflowClientOptions client;

  DirectCalls(ActivityService service, Attempt attempt, WorkflowClientOptions client) {
    this.service = service;
    this.attempt = attempt;
    this.client = client;
  }

  <R> R make(Supplier<R> call) {
    return during(call);
  }

  @Override
  protected ActivityStub stub(ActivityOptions options) {
    return new Stub(options);
  }

  private @Nullable Object call(
      ActivityOptions options,
      String activityType,
      Class<?> resultClass,
      Type resultType,
      Object[] arguments) {
    DataConverter converter =
        client
            .getDataConverter()
            .withContext(
                new ActivitySerializationContext(
                    client.getNamespace(),
                    CalledActivity.WORKFLOW,
                    CalledActivity.WORKFLOW,
                    activityType,
                    ActivityTest.TASK_QUEUE,
                    false));
    CalledActivity activity =
        new CalledActivity(
            activityType, options, attempt.number(), client.getNamespace(), converter);
    service.offer(
        activity,
        activity.task(
            converter.toPayloads(arguments),
            attempt.details(),
            header(options),
            Optional.ofNullable(options.getRetryOptions()).map(StubCalls::retryPolicy)));
    return activity.await(resultClass, resultType);
  }

  /** What the propagators of the client, or of the call, take from this thread. */
  private Map<String, Payload> header(ActivityOptions options) {
    List<ContextPropagator> propagators = options.getContextPropagators();
    if (propagators == null || propagators.isEmpty()) {
      propagators = client.getContextPropagators();
    }
    Map<String, Payload> header = new LinkedHashMap<>();
    if (propagators != null) {
      for (ContextPropagator each : propagators) {
        header.putAll(each.serializeContext(each.getCurrentContext()));
      }
    }
    return header;
  }

  private final class Stub implements ActivityStub {

    private final ActivityOptions options;

    Stub(ActivityOptions options) {
      this.options = options;
    }

    @Override
    public <R> R execute(String activityName, Class<R> resultClass, Object... args) {
      return execute(activityName, resultClass, resultClass, args);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // decoded as what was asked for; may be null
    public <R> R execute(
        String activityName, Class<R> resultClass, Type resultType, Object... args) {
      return (R) call(options, activityName, resultClass, resultType, args);
    }

    @Override
    public <R> Promise<R> executeAsync(String activityName, Class<R> resultClass, Object... args) {
      throw new IllegalStateException(
          "…Async(…) gives a Promise, which there is in workflows only; to test the activity \""
              + activityName
              + "\", call its other method, by ActivityTest.start(…) to go on meanwhile.");
    }

    @Override
    public <R> Promise<R> executeAsync(
        String activityName, Class<R> resultClass, Type resultType, Object... args) {
      return executeAsync(activityName, resultClass, args);
    }
  }
}
