package com.example.orders;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

@WorkflowInterface
public interface OrderWorkflow {

  /** Reserves, charges and ships; where one of them fails for good, undoes the others. */
  @WorkflowMethod
  Fulfilment fulfil(Order order);
}
