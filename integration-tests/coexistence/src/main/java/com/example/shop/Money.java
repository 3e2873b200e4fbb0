package com.example.shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoValue;

/** AutoValue: abstract in the source, read by Jackson through its creator. */
@AutoValue
public abstract class Money {

  @JsonCreator
  public static Money of(
      @JsonProperty("currency") String currency, @JsonProperty("cents") long cents) {
    return new AutoValue_Money(currency, cents);
  }

  @JsonProperty("currency")
  public abstract String currency();

  @JsonProperty("cents")
  public abstract long cents();
}
