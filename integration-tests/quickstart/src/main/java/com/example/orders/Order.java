package com.example.orders;

import java.util.List;

/** What a customer ordered. */
public record Order(String id, List<Line> lines, Address address, boolean express) {

  /** So many of one item. */
  public record Line(String item, int quantity) {}

  /** Where the parcel goes. */
  public record Address(String name, String street, String country) {}
}
