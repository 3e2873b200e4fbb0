package dev.chronotype.service.faults;

import java.util.ArrayList;
import java.util.List;

/**
 * What a workflow is to call.
 *
 * @param id of the workflow
 * @param journal where effects go
 * @param remotes activities on threads
 * @param stages asynchronous ones
 * @param locals local ones
 * @param children ones in child processes
 * @param photo whether to try and send too much, too
 */
public record Plan(
    String id, String journal, int remotes, int stages, int locals, int children, boolean photo) {

  /** The steps of one kind. */
  List<Step> steps(String kind, int count) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      steps.add(new Step(id + "/" + kind + "/" + i, journal));
    }
    return steps;
  }

  /** All effects that there have to be. */
  List<String> effects() {
    List<Step> all = new ArrayList<>(steps("remote", remotes));
    all.addAll(steps("stage", stages));
    all.addAll(steps("local", locals));
    all.addAll(steps("child", children));
    return all.stream().map(Step::id).toList();
  }

  /** Where activities of child processes are polled for. */
  static String childrenOf(String queue) {
    return queue + "-children";
  }
}
