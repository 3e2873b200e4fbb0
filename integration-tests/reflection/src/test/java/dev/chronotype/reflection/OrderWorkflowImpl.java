package dev.chronotype.reflection;

import dev.chronotype.reflection.user.Order;
import dev.chronotype.reflection.user.OrderActivitiesStub;
import dev.chronotype.reflection.user.Page;
import dev.chronotype.reflection.user.Receipt;
import dev.chronotype.reflection.user.SdkOrderActivities;
import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.Workflow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls all activities, remote and local ones, by generated stubs or by the SDK's. */
public class OrderWorkflowImpl implements OrderWorkflow {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final RetryOptions RETRY =
      RetryOptions.newBuilder()
          .setInitialInterval(Duration.ofMillis(1))
          .setMaximumAttempts(3)
          .build();

  private static Order order() {
    return new Order(
        new Order.Id("o-1"),
        Instant.EPOCH,
        List.of(new Order.Line("a", 2, new BigDecimal("1.50"))),
        Map.of(Order.Status.OPEN, 1),
        Optional.of("a remark"),
        new Order.Card("4711"));
  }

  @Override
  public String run(boolean generated) {
    return generated ? byStub(order()) : bySdk(order());
  }

  private static String byStub(Order order) {
    OrderActivitiesStub remote = OrderActivitiesStub.create();
    OrderActivitiesStub local =
        OrderActivitiesStub.createLocal(
            LocalActivityOptions.newBuilder().setStartToCloseTimeout(TIMEOUT).build());
    return told(
        remote.place(order), remote.lines(order), remote.receipts(order), local.lines(order));
  }

  private static String bySdk(Order order) {
    SdkOrderActivities remote =
        Workflow.newActivityStub(
            SdkOrderActivities.class,
            ActivityOptions.newBuilder()
                .setStartToCloseTimeout(TIMEOUT)
                .setRetryOptions(RETRY)
                .build());
    SdkOrderActivities local =
        Workflow.newLocalActivityStub(
            SdkOrderActivities.class,
            LocalActivityOptions.newBuilder().setStartToCloseTimeout(TIMEOUT).build());
    return told(
        remote.place(order), remote.lines(order), remote.receipts(order), local.lines(order));
  }

  private static String told(
      Receipt receipt, Page<Order.Line> lines, List<Receipt> receipts, Page<Order.Line> local) {
    return receipt + " " + lines + " " + receipts + " " + lines.equals(local);
  }
}
