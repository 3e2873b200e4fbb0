package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.codec.Shape;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;
import dev.chronotype.benchmarks.path.shape.OrderActivitiesStub;
import dev.chronotype.benchmarks.path.shape.OrderSteps;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A workflow that calls a hundred local activities, one after the other. */
@WorkflowInterface
public interface CallingLocals {

  /**
   * Calls them.
   *
   * @return how many
   */
  @WorkflowMethod
  int call(Side side, Shape shape);

  /** Calls them by the stub of one side. */
  final class Impl implements CallingLocals {

    private static final int CALLS = 100;

    /** More would be more than fits into a message, in which all of a Workflow Task is sent. */
    private static final int LARGE_CALLS_IN_A_TASK = 10;

    private static final LocalActivityOptions OPTIONS =
        LocalActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(30)).build();

    private static final Map<Shape, List<Object>> VALUES = new ConcurrentHashMap<>();

    @Override
    public int call(Side side, Shape shape) {
      List<Object> values = VALUES.computeIfAbsent(shape, Shape::samples);
      UnaryOperator<OrderRequest> echo = echo(side);
      int callsInATask = shape == Shape.ORDER_LARGE ? LARGE_CALLS_IN_A_TASK : CALLS;
      for (int i = 0; i < CALLS; i++) {
        OrderRequest order = (OrderRequest) values.get(i % values.size());
        if (!echo.apply(order).orderId().equals(order.orderId())) {
          throw new IllegalStateException("Another order has come back.");
        }
        if (i % callsInATask == callsInATask - 1) {
          Workflow.sleep(Duration.ofMillis(1));
        }
      }
      return CALLS;
    }

    private static UnaryOperator<OrderRequest> echo(Side side) {
      return side == Side.SDK
          ? Workflow.newLocalActivityStub(OrderSteps.class, OPTIONS)::echo
          : OrderActivitiesStub.createLocal()::echo;
    }
  }
}
