package com.example.shop;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Ships something, and notes it. */
@WorkflowInterface
public interface Errand {

  @WorkflowMethod
  Quote run(Parcel parcel, Address to);
}
