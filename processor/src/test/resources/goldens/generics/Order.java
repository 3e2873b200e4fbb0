package com.acme.orders;

import java.util.List;

public record Order(Id id, List<Line> lines) {
  public record Id(String value) {
    @Override
    public String toString() {
      return value;
    }
  }
}
