package dev.chronotype.reflection;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Workflow classes are the SDK's to reflect on. */
@WorkflowInterface
public interface OrderWorkflow {

  @WorkflowMethod
  String run(boolean generated);
}
