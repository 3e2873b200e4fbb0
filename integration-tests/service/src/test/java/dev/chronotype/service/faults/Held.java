package dev.chronotype.service.faults;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.ArrayList;
import java.util.List;

/** Calls activities that end when they are cancelled, and waits for their end. */
@WorkflowInterface
public interface Held {

  /** Calls them. */
  @WorkflowMethod
  void hold(Plan plan);

  /** Calls them. */
  class Impl implements Held {

    private final StepActivitiesStub held = StepActivitiesStub.create().withOptions(this::waiting);
    private final ChildStepActivitiesStub children =
        ChildStepActivitiesStub.create()
            .withOptions(
                options ->
                    waiting(options)
                        .setTaskQueue(Plan.childrenOf(Workflow.getInfo().getTaskQueue())));

    private ActivityOptions.Builder waiting(ActivityOptions.Builder options) {
      return options.setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED);
    }

    @Override
    public void hold(Plan plan) {
      List<Promise<Void>> open = new ArrayList<>();
      plan.steps("remote", plan.remotes()).forEach(step -> open.add(held.holdAsync(step)));
      plan.steps("stage", plan.stages()).forEach(step -> open.add(held.holdLaterAsync(step)));
      plan.steps("child", plan.children()).forEach(step -> open.add(children.holdAsync(step)));
      // The first that ends as cancelled is not the last.
      open.forEach(Promise::getFailure);
      Promise.allOf(open).get();
    }
  }
}
