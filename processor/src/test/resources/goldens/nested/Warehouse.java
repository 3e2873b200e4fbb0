package com.acme.warehouse;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

public final class Warehouse {

  private Warehouse() {}

  public record Reservation(String sku) {}

  @Activities(startToCloseTimeout = "10s")
  public static class Reserve {

    @ActivityDefinition
    public Reservation reserve(Reservation reservation) {
      return reservation;
    }

    @Activities(startToCloseTimeout = "10s")
    public interface Undo {

      @ActivityDefinition
      void release(Reservation reservation);
    }
  }
}
