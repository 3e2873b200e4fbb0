package dev.chronotype.runtime.internal;

import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowLocal;
import io.temporal.workflow.unsafe.WorkflowUnsafe;

/**
 * What a Workflow Execution has written in its current Workflow Task, and what local activities
 * have returned to it: the SDK sends all of it in one message. The length of the history tells
 * Workflow Tasks apart, on replay as well.
 *
 * @param historyLength of the Workflow Task
 * @param bytes all payloads so far
 */
record SentInTask(long historyLength, long bytes) {

  private static final WorkflowLocal<SentInTask> CURRENT =
      WorkflowLocal.withCachedInitial(() -> new SentInTask(-1, 0));

  /** What is in the message already: nothing where no Workflow writes it. */
  static long soFar() {
    return WorkflowUnsafe.isWorkflowThread() ? current().bytes : 0;
  }

  /** Adds payloads. */
  static void add(int bytes) {
    if (WorkflowUnsafe.isWorkflowThread()) {
      SentInTask before = current();
      CURRENT.set(new SentInTask(before.historyLength, before.bytes + bytes));
    }
  }

  private static SentInTask current() {
    long historyLength = Workflow.getInfo().getHistoryLength();
    SentInTask last = CURRENT.get();
    return last.historyLength == historyLength ? last : new SentInTask(historyLength, 0);
  }
}
