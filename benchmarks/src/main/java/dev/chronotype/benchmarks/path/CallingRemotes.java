package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.codec.Shape;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;
import dev.chronotype.benchmarks.path.shape.OrderActivitiesStub;
import dev.chronotype.benchmarks.path.shape.OrderSteps;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A workflow that calls fifty activities at once. */
@WorkflowInterface
public interface CallingRemotes {

  /**
   * Calls them.
   *
   * @return how many have given back what they took
   */
  @WorkflowMethod
  int call(Side side, Shape shape);

  /** Calls them by the stub of one side. */
  final class Impl implements CallingRemotes {

    private static final int CALLS = 50;

    private static final ActivityOptions OPTIONS =
        ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(30)).build();

    private static final Map<Shape, List<Object>> VALUES = new ConcurrentHashMap<>();

    @Override
    public int call(Side side, Shape shape) {
      List<Object> values = VALUES.computeIfAbsent(shape, Shape::samples);
      Function<OrderRequest, Promise<OrderRequest>> echo = echo(side);
      List<OrderRequest> orders = new ArrayList<>();
      List<Promise<OrderRequest>> echoes = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        OrderRequest order = (OrderRequest) values.get(i % values.size());
        orders.add(order);
        echoes.add(echo.apply(order));
      }
      int same = 0;
      for (int i = 0; i < CALLS; i++) {
        if (echoes.get(i).get().orderId().equals(orders.get(i).orderId())) {
          same++;
        }
      }
      return same;
    }

    private static Function<OrderRequest, Promise<OrderRequest>> echo(Side side) {
      if (side == Side.CHRONOTYPE) {
        return OrderActivitiesStub.create()::echoAsync;
      }
      OrderSteps steps = Workflow.newActivityStub(OrderSteps.class, OPTIONS);
      return order -> Async.function(steps::echo, order);
    }
  }
}
