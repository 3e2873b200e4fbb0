package com.example.orders;

import com.example.orders.InventoryActivities.ReleaseItems;
import com.example.orders.InventoryActivities.ReserveItem;
import com.example.orders.PaymentActivities.ChargeCard;
import com.example.orders.PaymentActivities.RefundCharge;
import com.example.orders.PricingActivities.PriceLines;
import com.example.orders.ShippingActivities.ShipParcel;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Saga;
import io.temporal.workflow.Workflow;
import java.math.BigDecimal;
import java.util.List;

public class OrderWorkflowImpl implements OrderWorkflow {

  private final PricingActivitiesStub pricing = PricingActivitiesStub.createLocal();
  private final InventoryActivitiesStub inventory = InventoryActivitiesStub.create();
  private final PaymentActivitiesStub payment = PaymentActivitiesStub.create();
  private final ShippingActivitiesStub shipping = ShippingActivitiesStub.create();

  @Override
  public Fulfilment fulfil(Order order) {
    Saga saga = new Saga(new Saga.Options.Builder().build());
    try {
      // A local activity: no task of its own, for work of some milliseconds.
      BigDecimal total = pricing.totalPrice(new PriceLines(order.lines()));

      // Each compensation is there before the step that it undoes: a step whose last attempt timed
      // out may have happened all the same.
      saga.addCompensation(() -> inventory.release(new ReleaseItems(order.id())));
      reserveAll(order);

      saga.addCompensation(() -> payment.refund(new RefundCharge(order.id())));
      payment.charge(new ChargeCard(order.id(), total));

      String trackingNumber = carrierOf(order).ship(new ShipParcel(order.id(), order.address()));
      return new Fulfilment(order.id(), total, trackingNumber);
    } catch (ActivityFailure failure) {
      Workflow.newDetachedCancellationScope(saga::compensate).run();
      throw failure;
    }
  }

  /** All lines at the same time. */
  private void reserveAll(Order order) {
    List<Promise<String>> shelves =
        order.lines().stream()
            .map(line -> new ReserveItem(order.id(), line.item(), line.quantity()))
            .map(inventory::reserveAsync)
            .toList();
    // Wait for the last one even if another failed: a release must not overtake a reservation.
    shelves.forEach(Promise::getFailure);
    Promise.allOf(shelves).get();
  }

  /** Express parcels are shipped by workers of their own. */
  private ShippingActivitiesStub carrierOf(Order order) {
    String express = Workflow.getInfo().getTaskQueue() + "-express";
    return order.express() ? shipping.withOptions(o -> o.setTaskQueue(express)) : shipping;
  }
}
