package com.example.orders;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/**
 * The contract with the warehouse. Definitions may sit on an interface: a workflow needs nothing
 * but this type, its records and the stub that is generated from it.
 */
@Activities(namePrefix = "inventory-", startToCloseTimeout = "10s")
public interface InventoryActivities {

  record ReserveItem(String orderId, String item, int quantity) {}

  record ReleaseItems(String orderId) {}

  /** Sets items aside for an order and says on which shelf they are. */
  @ActivityDefinition
  String reserve(ReserveItem input);

  /** Gives back all that an order has reserved, if anything. */
  @ActivityDefinition
  void release(ReleaseItems input);
}
