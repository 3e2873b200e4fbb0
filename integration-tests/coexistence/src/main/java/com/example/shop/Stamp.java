package com.example.shop;

import lombok.AccessLevel;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** Lombok: only with its constructor can Jackson read this; the source has one with a parameter. */
@Getter
@EqualsAndHashCode
@NoArgsConstructor(access = AccessLevel.PRIVATE)
public class Stamp {

  private String by;

  /** Stamps in someone's name. */
  public Stamp(String by) {
    this.by = by;
  }
}
