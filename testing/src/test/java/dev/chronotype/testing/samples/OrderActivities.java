package dev.chronotype.testing.samples;

import java.util.concurrent.CompletionStage;

/** Activities that no test calls. */
public abstract class OrderActivities {

  /** An input. */
  public record Charge(String order, int cents) {}

  /** A result. */
  public record Receipt(String id) {}

  public abstract Receipt charge(Charge input);

  public abstract void refund(Charge input);

  public abstract CompletionStage<Receipt> ship(Charge input);

  public abstract String quote(String order, int cents);
}
