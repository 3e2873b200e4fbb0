package com.acme.inherited;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;

@Activities(namePrefix = "customer.")
public class CustomerActivities extends CrudActivities<Customer, Customer.Id> implements Ping {

  /** Without an annotation of its own, it stays under the definition that it overrides. */
  @Override
  public Customer find(Customer.Id id) {
    return new Customer(id, "");
  }

  @Override
  public void delete(Customer.Id id) {}

  @ActivityDefinition
  public List<Customer> all(Customer.Query query) {
    return List.of();
  }
}
