package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.orders.InventoryActivities.ReleaseItems;
import com.example.orders.InventoryActivities.ReserveItem;
import com.example.orders.Order.Address;
import com.example.orders.Order.Line;
import com.example.orders.PaymentActivities.CardDeclinedException;
import com.example.orders.PaymentActivities.ChargeCard;
import com.example.orders.PaymentActivities.RefundCharge;
import dev.chronotype.testing.Fakes;
import dev.chronotype.testing.TemporalExtension;
import io.temporal.client.WorkflowFailedException;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workflow alone: each activity is a fake that says what happens. */
@Fakes({
  PricingActivities.class,
  InventoryActivities.class,
  PaymentActivities.class,
  ShippingActivities.class
})
class OrderWorkflowFakesTest {

  private final PricingActivitiesFake pricing = new PricingActivitiesFake();
  private final InventoryActivitiesFake inventory = new InventoryActivitiesFake();
  private final PaymentActivitiesFake payment = new PaymentActivitiesFake();
  private final ShippingActivitiesFake shipping = new ShippingActivitiesFake();

  @RegisterExtension
  final TemporalExtension temporal =
      TemporalExtension.newBuilder()
          .workflows(OrderWorkflowImpl.class)
          .activities(
              pricing.registration(),
              inventory.registration(),
              payment.registration(),
              shipping.registration())
          .build();

  @BeforeEach
  void allGoesWell() {
    pricing.totalPrice(input -> new BigDecimal("25.00"));
    inventory.reserve(input -> "A7").release(input -> {});
    payment.charge(input -> {}).refund(input -> {});
    shipping.ship(input -> "TRACK-" + input.orderId());
  }

  @Test
  void reservesChargesAndShips(OrderWorkflow workflow) {
    Fulfilment fulfilment = workflow.fulfil(order());

    assertEquals(new Fulfilment("42", new BigDecimal("25.00"), "TRACK-42"), fulfilment);
    assertEquals(List.of(new ReserveItem("42", "coffee", 2)), inventory.reserveCalls());
    assertEquals(List.of(new ChargeCard("42", new BigDecimal("25.00"))), payment.chargeCalls());
    assertEquals(List.of(), payment.refundCalls());
  }

  @Test
  void asksTheBankAgain(OrderWorkflow workflow) {
    payment.charge().failsTimes(2, new IllegalStateException("the bank does not answer"));

    workflow.fulfil(order());

    assertEquals(3, payment.chargeCalls().size());
  }

  @Test
  void releasesWhenTheCardIsDeclined(OrderWorkflow workflow) {
    payment.charge(
        input -> {
          throw new CardDeclinedException("no");
        });

    assertEquals(CardDeclinedException.class.getName(), failureOf(workflow).getType());
    assertEquals(List.of(new ReleaseItems("42")), inventory.releaseCalls());
    assertEquals(List.of(new RefundCharge("42")), payment.refundCalls());
  }

  private static ApplicationFailure failureOf(OrderWorkflow workflow) {
    WorkflowFailedException failed =
        assertThrows(WorkflowFailedException.class, () -> workflow.fulfil(order()));
    ActivityFailure activity = assertInstanceOf(ActivityFailure.class, failed.getCause());
    return assertInstanceOf(ApplicationFailure.class, activity.getCause());
  }

  private static Order order() {
    Address address = new Address("Ada", "Main Street 1", "DE");
    return new Order("42", List.of(new Line("coffee", 2)), address, false);
  }
}
