package com.acme.stores;

import io.temporal.activity.ActivityInterface;
import java.util.UUID;

@ActivityInterface
public interface CustomerStore extends Store<UUID, CustomerStore.Customer>, Named {

  record Customer(UUID id, String name) {}

  /** Stores, and says which version it is. */
  @Override
  Integer put(UUID id, Customer customer);

  default int count() {
    return 0;
  }
}
