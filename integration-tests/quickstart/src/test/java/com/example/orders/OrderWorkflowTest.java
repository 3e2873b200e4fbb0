package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.orders.Order.Address;
import com.example.orders.Order.Line;
import dev.chronotype.testing.TemporalExtension;
import io.temporal.client.WorkflowFailedException;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrderWorkflowTest {

  private final Warehouse warehouse = new Warehouse();
  private final PaymentGateway bank = new PaymentGateway();

  @RegisterExtension
  final TemporalExtension temporal =
      TemporalExtension.newBuilder()
          .workflows(OrderWorkflowImpl.class)
          .activities(
              PricingActivitiesRegistration.of(new PricingActivities()),
              InventoryActivitiesRegistration.of(warehouse),
              PaymentActivitiesRegistration.of(new PaymentActivities(bank)),
              ShippingActivitiesRegistration.of(new ShippingActivities()))
          .doNotStart()
          .build();

  @BeforeEach
  void startWorkers(TestWorkflowEnvironment environment, Worker worker) {
    environment.newWorker(worker.getTaskQueue() + "-express");
    environment.start();
  }

  @Test
  void reservesChargesAndShips(OrderWorkflow workflow) {
    Fulfilment fulfilment = workflow.fulfil(order("DE", false, new Line("coffee", 2)));

    assertEquals(new Fulfilment("42", new BigDecimal("25.00"), "TRACK-42"), fulfilment);
    assertEquals(Map.of("coffee", 2), warehouse.reservedFor("42"));
    assertEquals(new BigDecimal("25.00"), bank.chargedFor("42"));
  }

  @Test
  void asksTheBankAgainWhenItDoesNotAnswer(OrderWorkflow workflow) {
    workflow.fulfil(order("DE", false, new Line("coffee", 1)));

    assertEquals(2, bank.requestsFor("42"));
  }

  @Test
  void sendsExpressParcelsToTheirOwnTaskQueue(OrderWorkflow workflow) {
    Fulfilment fulfilment = workflow.fulfil(order("JP", true, new Line("teapot", 1)));

    assertEquals("TRACK-42", fulfilment.trackingNumber());
  }

  @Test
  void refundsAndReleasesWhenNobodyDelivers(OrderWorkflow workflow) {
    ApplicationFailure cause =
        failureOf(workflow, order("AQ", false, new Line("coffee", 2), new Line("teapot", 1)));

    assertEquals(ShippingActivities.UndeliverableException.class.getName(), cause.getType());
    assertEquals(BigDecimal.ZERO, bank.chargedFor("42"));
    assertEquals(Map.of(), warehouse.reservedFor("42"));
  }

  @Test
  void releasesWhenTheCardIsDeclined(OrderWorkflow workflow) {
    ApplicationFailure cause = failureOf(workflow, order("DE", false, new Line("teapot", 99)));

    assertEquals(PaymentActivities.CardDeclinedException.class.getName(), cause.getType());
    assertEquals(Map.of(), warehouse.reservedFor("42"));
  }

  @Test
  void failsWhereAnItemHasNoPrice(OrderWorkflow workflow) {
    ApplicationFailure cause = failureOf(workflow, order("DE", false, new Line("unicorn", 1)));

    assertEquals("nothing is sold as unicorn", cause.getOriginalMessage());
  }

  private static ApplicationFailure failureOf(OrderWorkflow workflow, Order order) {
    WorkflowFailedException failed =
        assertThrows(WorkflowFailedException.class, () -> workflow.fulfil(order));
    ActivityFailure activity = assertInstanceOf(ActivityFailure.class, failed.getCause());
    return assertInstanceOf(ApplicationFailure.class, activity.getCause());
  }

  private static Order order(String country, boolean express, Line... lines) {
    return new Order("42", List.of(lines), new Address("Ada", "Main Street 1", country), express);
  }
}
