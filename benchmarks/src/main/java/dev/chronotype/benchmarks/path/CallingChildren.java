package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.codec.Shape;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;
import dev.chronotype.benchmarks.path.shape.IsolatedActivities.Note;
import dev.chronotype.benchmarks.path.shape.IsolatedActivitiesStub;
import dev.chronotype.benchmarks.path.shape.OrderActivitiesStub;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A workflow that calls activities in child processes, or the same in the Worker's. */
@WorkflowInterface
public interface CallingChildren {

  /** What to do. */
  enum Way {
    /** Asks for the process. */
    PID,
    /** Has a process die. */
    DEATH,
    /** Many at a time, in child processes. */
    CHILDREN,
    /** The same in the Worker's process. */
    THREADS
  }

  /** How many activities are called by one workflow. */
  int CALLS = 200;

  /**
   * Does it.
   *
   * @return a process id, or milliseconds, or how many were called
   */
  @WorkflowMethod
  long call(Way way, String path);

  /** Does it. */
  final class Impl implements CallingChildren {

    private static final RetryOptions AT_ONCE =
        RetryOptions.newBuilder()
            .setInitialInterval(Duration.ofMillis(1))
            .setMaximumInterval(Duration.ofMillis(1))
            .build();

    private static final OrderRequest ORDER = (OrderRequest) Shape.ORDER_SMALL.samples().get(0);

    @Override
    public long call(Way way, String path) {
      IsolatedActivitiesStub children =
          IsolatedActivitiesStub.create().withOptions(options -> options.setRetryOptions(AT_ONCE));
      OrderActivitiesStub threads = OrderActivitiesStub.create();
      return switch (way) {
        case PID -> children.pid(new Note(path));
        case DEATH -> children.survive(new Note(path));
        case CHILDREN -> all(Stream.generate(() -> children.echoAsync(ORDER)));
        case THREADS -> all(Stream.generate(() -> threads.echoAsync(ORDER)));
      };
    }

    private static long all(Stream<Promise<OrderRequest>> calls) {
      List<Promise<OrderRequest>> promises = calls.limit(CALLS).toList();
      Promise.allOf(promises).get();
      return Workflow.currentTimeMillis() > 0 ? promises.size() : 0;
    }
  }
}
