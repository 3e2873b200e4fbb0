package com.example.shop;

import javax.inject.Inject;
import javax.inject.Singleton;

/** Dagger: made and injected by it. */
@Singleton
class Tariff {

  @Inject
  Tariff() {}

  Money forGrams(int grams) {
    return Money.of("EUR", 400L + grams / 10);
  }
}
