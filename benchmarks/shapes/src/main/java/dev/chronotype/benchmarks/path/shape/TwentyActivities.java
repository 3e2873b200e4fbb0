package dev.chronotype.benchmarks.path.shape;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/** Twenty definitions. Never called. */
@Activities(startToCloseTimeout = "30s")
public class TwentyActivities {

  @ActivityDefinition
  public Receipt step01(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step02(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step03(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step04(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step05(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step06(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step07(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step08(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step09(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step10(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step11(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step12(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step13(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step14(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step15(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step16(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step17(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step18(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step19(Receipt input) {
    return input;
  }

  @ActivityDefinition
  public Receipt step20(Receipt input) {
    return input;
  }
}
