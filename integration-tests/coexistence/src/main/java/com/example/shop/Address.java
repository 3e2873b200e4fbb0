package com.example.shop;

import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;

/** Lombok: its constructors and accessors are not in the source. */
@Data
@NoArgsConstructor
@AllArgsConstructor
public class Address {

  private String street;
  private String town;
}
