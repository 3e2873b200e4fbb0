package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.MethodParameters;
import dev.chronotype.runtime.internal.Parameters;
import dev.chronotype.runtime.internal.RecordParameter;
import dev.chronotype.runtime.internal.RegisteredActivity;
import dev.chronotype.runtime.internal.RegisteredActivity.Outcome;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One Activity Definition as the Worker sees it when it starts: without the types that it takes,
 * which {@link GeneratedRegistration#parameterTypes} has. Immutable.
 */
public final class ActivityDescriptor {

  private final String activityType;
  private final String method;
  private final Outcome outcome;
  private final boolean takesOneRecord;
  private final boolean isForChild;

  private ActivityDescriptor(
      String activityType, String method, Outcome outcome, boolean takesOneRecord) {
    this(activityType, method, outcome, takesOneRecord, false);
  }

  private ActivityDescriptor(
      String activityType,
      String method,
      Outcome outcome,
      boolean takesOneRecord,
      boolean isForChild) {
    this.activityType = Objects.requireNonNull(activityType, "activityType");
    this.method = Objects.requireNonNull(method, "method");
    this.outcome = outcome;
    this.takesOneRecord = takesOneRecord;
    this.isForChild = isForChild;
    if (method.indexOf('#') <= 0) {
      throw new IllegalArgumentException("Not of the form Type#method: " + method);
    }
  }

  /**
   * Describes an activity that returns its result.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @return the description
   */
  public static ActivityDescriptor returning(String activityType, String method) {
    return new ActivityDescriptor(activityType, method, Outcome.VALUE, true);
  }

  /**
   * Describes an activity that returns nothing.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @return the description
   */
  public static ActivityDescriptor returningNothing(String activityType, String method) {
    return new ActivityDescriptor(activityType, method, Outcome.NOTHING, true);
  }

  /**
   * Describes an activity that returns a {@link java.util.concurrent.CompletionStage} of its
   * result.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @return the description
   */
  public static ActivityDescriptor returningStage(String activityType, String method) {
    return new ActivityDescriptor(activityType, method, Outcome.STAGE, true);
  }

  /**
   * Describes an activity that returns a {@code CompletionStage<Void>}.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @return the description
   */
  public static ActivityDescriptor returningStageOfNothing(String activityType, String method) {
    return new ActivityDescriptor(activityType, method, Outcome.STAGE_OF_NOTHING, true);
  }

  /**
   * Describes a method of an {@code @ActivityInterface}, whose arguments and result are treated as
   * the SDK treats them: what the caller left out is null or zero, null is an argument like others,
   * and a {@link java.util.concurrent.CompletionStage} is a result like others.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @return the description
   */
  public static ActivityDescriptor method(String activityType, String method) {
    return new ActivityDescriptor(activityType, method, Outcome.ANY_VALUE, false);
  }

  /**
   * Describes a method of an {@code @ActivityInterface} that returns nothing.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @return the description
   */
  public static ActivityDescriptor voidMethod(String activityType, String method) {
    return new ActivityDescriptor(activityType, method, Outcome.NOTHING, false);
  }

  /**
   * Has the activity run in a child process.
   *
   * @return the same description, but for that
   */
  public ActivityDescriptor inChildProcess() {
    return new ActivityDescriptor(activityType, method, outcome, takesOneRecord, true);
  }

  /**
   * Returns the Activity Type.
   *
   * @return the Activity Type
   */
  public String activityType() {
    return activityType;
  }

  /**
   * Returns where the definition is written.
   *
   * @return for example {@code com.acme.GreetingActivities#compose}
   */
  public String method() {
    return method;
  }

  /**
   * Tells whether the activity has no result.
   *
   * @return true for {@code void} and for a stage of {@code Void}
   */
  public boolean returnsNothing() {
    return outcome == Outcome.NOTHING || outcome == Outcome.STAGE_OF_NOTHING;
  }

  boolean isForChild() {
    return isForChild;
  }

  /** The type before the {@code #}. */
  String owner() {
    return method.substring(0, method.indexOf('#'));
  }

  RegisteredActivity bind(String owner, Supplier<?> instances, RegisteredActivity.Body body) {
    Parameters parameters = takesOneRecord ? new RecordParameter() : new MethodParameters();
    return new RegisteredActivity(
        activityType, owner, method, parameters, outcome, instances, body, isForChild);
  }
}
