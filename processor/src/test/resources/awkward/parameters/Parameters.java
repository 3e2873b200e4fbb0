package awkward.parameters;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s")
public class Parameters {

  public record In(String text) {}

  @ActivityDefinition
  public String go0(In options) {
    return options.text();
  }

  @ActivityDefinition
  public String go1(In invoker) {
    return invoker.text();
  }

  @ActivityDefinition
  public String go2(In activities) {
    return activities.text();
  }

  @ActivityDefinition
  public String go3(In activity) {
    return activity.text();
  }

  @ActivityDefinition
  public String go4(In input) {
    return input.text();
  }

  @ActivityDefinition
  public String go5(In INPUT) {
    return INPUT.text();
  }

  @ActivityDefinition
  public String go6(In CALLS) {
    return CALLS.text();
  }

  @ActivityDefinition
  public String go7(In DEFAULTS) {
    return DEFAULTS.text();
  }

  @ActivityDefinition
  public String go8(In arg0) {
    return arg0.text();
  }

  @ActivityDefinition
  public String go9(In arg1) {
    return arg1.text();
  }

  @ActivityDefinition
  public String go10(In _0) {
    return _0.text();
  }

  @ActivityDefinition
  public String go11(In this$0) {
    return this$0.text();
  }

  @ActivityDefinition
  public String go12(In change) {
    return change.text();
  }

  @ActivityDefinition
  public String go13(In CALL) {
    return CALL.text();
  }

  @ActivityDefinition
  public String go14(In INPUT_CALL) {
    return INPUT_CALL.text();
  }

  @ActivityDefinition
  public String go15(In go0_CALL) {
    return go0_CALL.text();
  }

  @ActivityDefinition
  public String go16(In GO0) {
    return GO0.text();
  }

  @ActivityDefinition
  public String go17(In GO0_CALL) {
    return GO0_CALL.text();
  }

  @ActivityDefinition
  public String go18(In activities_) {
    return activities_.text();
  }

  @ActivityDefinition
  public String go19(In 日本) {
    return 日本.text();
  }

  @ActivityDefinition
  public String go20(In record) {
    return record.text();
  }

  @ActivityDefinition
  public String go21(In yield) {
    return yield.text();
  }

  @ActivityDefinition
  public String go22(In supplier) {
    return supplier.text();
  }

  @ActivityDefinition
  public String go23(In $) {
    return $.text();
  }

  @ActivityDefinition
  public String go24(In call) {
    return call.text();
  }
}
