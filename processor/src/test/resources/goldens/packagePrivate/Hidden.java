package com.acme.hidden;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s")
class Hidden {

  record Secret(String text) {}

  @ActivityDefinition
  String keep(Secret secret) {
    return secret.text();
  }

  @ActivityDefinition
  protected void forget(Secret secret) {}
}
