package dev.chronotype.runtime.internal;

import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowLocal;
import io.temporal.workflow.unsafe.WorkflowUnsafe;

/**
 * What a Workflow Execution has written in its current Workflow Task: the SDK sends all of it in
 * one message. The length of the history tells Workflow Tasks apart, on replay as well.
 *
 * @param historyLength of the Workflow Task
 * @param bytes all payloads so far
 */
record SentInTask(long historyLength, long bytes) {

  private static final WorkflowLocal<SentInTask> CURRENT =
      WorkflowLocal.withCachedInitial(() -> new SentInTask(-1, 0));

  /**
   * Adds payloads.
   *
   * @return all of the message so far: these alone where no Workflow has written them
   */
  static long add(int bytes) {
    if (!WorkflowUnsafe.isWorkflowThread()) {
      return bytes;
    }
    long historyLength = Workflow.getInfo().getHistoryLength();
    SentInTask before = CURRENT.get();
    SentInTask after =
        before.historyLength == historyLength
            ? new SentInTask(historyLength, before.bytes + bytes)
            : new SentInTask(historyLength, bytes);
    CURRENT.set(after);
    return after.bytes;
  }
}
