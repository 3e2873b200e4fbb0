package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.path.shape.Receipt;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import io.temporal.common.interceptors.WorkflowInboundCallsInterceptor;
import io.temporal.common.interceptors.WorkflowInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkflowOutboundCallsInterceptor;
import io.temporal.common.interceptors.WorkflowOutboundCallsInterceptorBase;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Schedules no activity: has each call answered as soon as the stub has made it. */
final class AnsweredAtOnce extends WorkerInterceptorBase {

  @Override
  public WorkflowInboundCallsInterceptor interceptWorkflow(WorkflowInboundCallsInterceptor next) {
    return new WorkflowInboundCallsInterceptorBase(next) {
      @Override
      public void init(WorkflowOutboundCallsInterceptor outbound) {
        super.init(new Answer(outbound));
      }
    };
  }

  private static final class Answer extends WorkflowOutboundCallsInterceptorBase {

    private @Nullable Promise<Object> answer;

    Answer(WorkflowOutboundCallsInterceptor next) {
      super(next);
    }

    @Override
    @SuppressWarnings("unchecked") // all activities return the same
    public <R> ActivityOutput<R> executeActivity(ActivityInput<R> input) {
      if (answer == null) {
        answer = Workflow.newPromise(new Receipt("order", 1));
      }
      return new ActivityOutput<>("1", (Promise<R>) answer);
    }
  }
}
