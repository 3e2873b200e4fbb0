package com.acme.stores;

import io.temporal.activity.ActivityInterface;

@ActivityInterface(namePrefix = "Named_")
public interface Named {

  String name();
}
