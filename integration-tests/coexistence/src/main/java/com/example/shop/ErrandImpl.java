package com.example.shop;

import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;

/** Calls all kinds of activities; its stub of ours comes out of Dagger. */
public class ErrandImpl implements Errand {

  private final ShippingActivitiesStub shipping = DaggerShop.create().shipping();
  private final QuoteActivitiesStub quotes = QuoteActivitiesStub.create();
  private final Audit audit =
      Workflow.newActivityStub(
          Audit.class,
          ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(10)).build());

  @Override
  public Quote run(Parcel parcel, Address to) {
    Money price = shipping.priceShipment(new ShippingActivities.Shipment(parcel, to));
    audit.note(new Audit.Entry(parcel.getLabel(), to, new Stamp("shop")));
    return quotes.giveQuote(new QuoteActivities.Asked(price, audit.lastPlace(parcel)));
  }
}
