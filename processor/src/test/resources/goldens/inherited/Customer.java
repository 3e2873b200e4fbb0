package com.acme.inherited;

public record Customer(Id id, String name) {
  public record Id(String value) {}

  public record Query(String name) {}
}
