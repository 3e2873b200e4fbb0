package com.example.shop;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import lombok.RequiredArgsConstructor;

/** Made by Dagger through a constructor that Lombok makes. */
@Activities(startToCloseTimeout = "10s")
@RequiredArgsConstructor
public class ShippingActivities {

  private final Tariff tariff;

  /** What is shipped, and where to. */
  public record Shipment(Parcel parcel, Address to) {}

  @ActivityDefinition
  public Money priceShipment(Shipment shipment) {
    return tariff.forGrams(shipment.parcel().getGrams());
  }
}
