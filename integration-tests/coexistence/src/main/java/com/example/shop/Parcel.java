package com.example.shop;

import lombok.Builder;
import lombok.Value;
import lombok.extern.jackson.Jacksonized;

/** Lombok: immutable, and read by Jackson through the builder that Lombok makes. */
@Value
@Builder
@Jacksonized
public class Parcel {

  String label;
  int grams;
}
