package dev.chronotype.service.faults;

import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.ArrayList;
import java.util.List;

/** Calls activities of all kinds. */
@WorkflowInterface
public interface Steps {

  /**
   * Calls them.
   *
   * @return the steps that have come back
   */
  @WorkflowMethod
  List<String> run(Plan plan);

  /** Calls them. */
  class Impl implements Steps {

    private static final String PIXELS = "x".repeat(3_000_000);

    private final StepActivitiesStub remotes = StepActivitiesStub.create();
    private final StepActivitiesStub locals = StepActivitiesStub.createLocal();
    private final ChildStepActivitiesStub children =
        ChildStepActivitiesStub.create()
            .withOptions(
                options ->
                    options.setTaskQueue(Plan.childrenOf(Workflow.getInfo().getTaskQueue())));

    @Override
    public List<String> run(Plan plan) {
      List<Promise<Step>> open = new ArrayList<>();
      plan.steps("remote", plan.remotes()).forEach(step -> open.add(remotes.takeAsync(step)));
      plan.steps("stage", plan.stages()).forEach(step -> open.add(remotes.takeLaterAsync(step)));
      plan.steps("child", plan.children()).forEach(step -> open.add(children.takeAsync(step)));
      List<String> done = new ArrayList<>();
      plan.steps("local", plan.locals()).forEach(step -> done.add(locals.take(step).id()));
      if (plan.photo()) {
        done.add(develop());
      }
      open.forEach(each -> done.add(each.get().id()));
      return done;
    }

    private String develop() {
      try {
        return "developed " + remotes.develop(new Photo(PIXELS)).pixels().length();
      } catch (ApplicationFailure e) {
        return e.getType();
      }
    }
  }
}
