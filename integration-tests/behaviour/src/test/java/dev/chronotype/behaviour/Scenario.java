package dev.chronotype.behaviour;

/** The body of a workflow. */
@FunctionalInterface
interface Scenario {

  /**
   * Runs in a workflow.
   *
   * @return what the workflow makes a String of and returns
   */
  Object run(Stubs stubs) throws Exception;
}
