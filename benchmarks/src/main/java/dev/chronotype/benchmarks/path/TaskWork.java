package dev.chronotype.benchmarks.path;

import com.google.protobuf.InvalidProtocolBufferException;
import com.uber.m3.tally.NoopScope;
import com.uber.m3.tally.Scope;
import dev.chronotype.benchmarks.Work;
import dev.chronotype.benchmarks.codec.Shape;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;
import dev.chronotype.benchmarks.path.shape.OrderStepsImpl;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.common.v1.WorkflowType;
import io.temporal.api.workflowservice.v1.PollActivityTaskQueueResponse;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.internal.activity.ActivityExecutionContextFactoryImpl;
import io.temporal.internal.activity.ActivityTaskHandlerImpl;
import io.temporal.internal.worker.ActivityTask;
import io.temporal.internal.worker.ActivityTaskHandler;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.worker.tuning.SlotPermit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** What a Worker does of one side, from the task that has come to the answer that is sent. */
final class TaskWork {

  /** Makes one kind of work. */
  enum Part {
    /** A whole task, whose result is as large as its input. */
    ECHO("task with a result as large"),

    /** A whole task, whose result is small. */
    CONFIRM("task with a small result"),

    /** What of these is reading the input. */
    DECODE("of it, reading the input"),

    /** What of the first is writing the result. */
    ENCODE("of it, writing a result as large"),

    /** What of the second is. */
    ENCODE_RECEIPT("of it, writing a small result");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private static final String NAMESPACE = "default";
  private static final String TASK_QUEUE = "tasks";
  private static final String WORKFLOW = "Work";
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);

  private final Side side;
  private final List<Object> values;
  private final DataConverter converter;
  private final ActivityTaskHandlerImpl handler;
  private final Scope metrics = new NoopScope();

  TaskWork(Side side, Shape shape) {
    this.side = side;
    values = shape.samples();
    WorkflowClientOptions options = side.client();
    converter = options.getDataConverter();
    WorkflowClient client = Unconnected.client(options);
    handler =
        new ActivityTaskHandlerImpl(
            NAMESPACE,
            TASK_QUEUE,
            converter,
            new ActivityExecutionContextFactoryImpl(
                client,
                "benchmark",
                NAMESPACE,
                HEARTBEAT,
                HEARTBEAT,
                converter,
                Executors.newSingleThreadScheduledExecutor()),
            side.interceptors(),
            List.of());
    handler.registerActivityImplementations(new Object[] {side.implementation()});
  }

  Work of(Part part) {
    return switch (part) {
      case ECHO -> tasks(side.echo());
      case CONFIRM -> tasks(side.confirm());
      case DECODE -> {
        DataConverter inContext = inContext(side.echo());
        Class<?>[] classes = {OrderRequest.class};
        yield new Work(
            values.stream().map(TaskWork::received).toArray(),
            input -> inContext.fromPayloads(Optional.of((Payloads) input), classes, classes));
      }
      case ENCODE -> {
        DataConverter inContext = inContext(side.echo());
        yield new Work(values.toArray(), inContext::toPayloads);
      }
      case ENCODE_RECEIPT -> {
        DataConverter inContext = inContext(side.confirm());
        OrderStepsImpl steps = new OrderStepsImpl();
        yield new Work(
            values.stream().map(each -> steps.confirm((OrderRequest) each)).toArray(),
            inContext::toPayloads);
      }
    };
  }

  private DataConverter inContext(String activityType) {
    return converter.withContext(
        new ActivitySerializationContext(
            NAMESPACE, "workflow", WORKFLOW, activityType, TASK_QUEUE, false));
  }

  private Work tasks(String activityType) {
    Object[] tasks =
        values.stream().map(TaskWork::received).map(each -> task(activityType, each)).toArray();
    for (Object each : tasks) {
      requireCompleted(handle(each));
    }
    return new Work(tasks, this::handle);
  }

  private ActivityTaskHandler.Result handle(Object task) {
    return handler.handle(
        new ActivityTask((PollActivityTaskQueueResponse) task, new SlotPermit(), () -> {}),
        metrics,
        false);
  }

  private static void requireCompleted(ActivityTaskHandler.Result result) {
    if (result.getTaskCompleted() == null || !result.getTaskCompleted().hasResult()) {
      throw new IllegalStateException("An activity has failed: " + result);
    }
  }

  /** What the SDK makes of it, as it comes from a server. */
  private static Payloads received(Object value) {
    Payloads sent = DefaultDataConverter.STANDARD_INSTANCE.toPayloads(value).orElseThrow();
    try {
      return Payloads.parseFrom(sent.toByteArray());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PollActivityTaskQueueResponse task(String activityType, Payloads input) {
    return PollActivityTaskQueueResponse.newBuilder()
        .setWorkflowNamespace(NAMESPACE)
        .setWorkflowType(WorkflowType.newBuilder().setName(WORKFLOW))
        .setWorkflowExecution(
            WorkflowExecution.newBuilder().setWorkflowId("workflow").setRunId("run"))
        .setActivityType(ActivityType.newBuilder().setName(activityType))
        .setActivityId("7")
        .setInput(input)
        .setAttempt(1)
        .build();
  }
}
