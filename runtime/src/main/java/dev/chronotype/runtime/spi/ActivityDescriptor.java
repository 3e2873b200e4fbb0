package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.RegisteredActivity;
import dev.chronotype.runtime.internal.RegisteredActivity.Outcome;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.function.Supplier;

/** One Activity Definition as the worker sees it. Immutable. */
public final class ActivityDescriptor {

  private final String activityType;
  private final String method;
  private final Class<?> inputClass;
  private final Type inputType;
  private final Outcome outcome;

  private ActivityDescriptor(
      String activityType, String method, Class<?> inputClass, Type inputType, Outcome outcome) {
    this.activityType = Objects.requireNonNull(activityType, "activityType");
    this.method = Objects.requireNonNull(method, "method");
    this.inputClass = Objects.requireNonNull(inputClass, "inputClass");
    this.inputType = Objects.requireNonNull(inputType, "inputType");
    this.outcome = outcome;
    if (method.indexOf('#') <= 0) {
      throw new IllegalArgumentException("Not of the form Type#method: " + method);
    }
  }

  /**
   * Describes an activity that returns its result.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param inputClass the class of the argument, which has no type arguments
   * @return the description
   */
  public static ActivityDescriptor returning(
      String activityType, String method, Class<?> inputClass) {
    return returning(activityType, method, inputClass, inputClass);
  }

  /**
   * Describes an activity that returns its result.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param inputClass the class of the argument, without its type arguments
   * @param inputType the generic type of the argument, see {@link Types}
   * @return the description
   */
  public static ActivityDescriptor returning(
      String activityType, String method, Class<?> inputClass, Type inputType) {
    return new ActivityDescriptor(activityType, method, inputClass, inputType, Outcome.VALUE);
  }

  /**
   * Describes an activity that returns nothing.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param inputClass the class of the argument, which has no type arguments
   * @return the description
   */
  public static ActivityDescriptor returningNothing(
      String activityType, String method, Class<?> inputClass) {
    return returningNothing(activityType, method, inputClass, inputClass);
  }

  /**
   * Describes an activity that returns nothing.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param inputClass the class of the argument, without its type arguments
   * @param inputType the generic type of the argument, see {@link Types}
   * @return the description
   */
  public static ActivityDescriptor returningNothing(
      String activityType, String method, Class<?> inputClass, Type inputType) {
    return new ActivityDescriptor(activityType, method, inputClass, inputType, Outcome.NOTHING);
  }

  /**
   * Describes an activity that returns a {@link java.util.concurrent.CompletionStage} of its
   * result.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param inputClass the class of the argument, which has no type arguments
   * @return the description
   */
  public static ActivityDescriptor returningStage(
      String activityType, String method, Class<?> inputClass) {
    return returningStage(activityType, method, inputClass, inputClass);
  }

  /**
   * Describes an activity that returns a {@link java.util.concurrent.CompletionStage} of its
   * result.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param inputClass the class of the argument, without its type arguments
   * @param inputType the generic type of the argument, see {@link Types}
   * @return the description
   */
  public static ActivityDescriptor returningStage(
      String activityType, String method, Class<?> inputClass, Type inputType) {
    return new ActivityDescriptor(activityType, method, inputClass, inputType, Outcome.STAGE);
  }

  /**
   * Describes an activity that returns a {@code CompletionStage<Void>}.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param inputClass the class of the argument, which has no type arguments
   * @return the description
   */
  public static ActivityDescriptor returningStageOfNothing(
      String activityType, String method, Class<?> inputClass) {
    return returningStageOfNothing(activityType, method, inputClass, inputClass);
  }

  /**
   * Describes an activity that returns a {@code CompletionStage<Void>}.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param inputClass the class of the argument, without its type arguments
   * @param inputType the generic type of the argument, see {@link Types}
   * @return the description
   */
  public static ActivityDescriptor returningStageOfNothing(
      String activityType, String method, Class<?> inputClass, Type inputType) {
    return new ActivityDescriptor(
        activityType, method, inputClass, inputType, Outcome.STAGE_OF_NOTHING);
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
   * Returns the class of the argument.
   *
   * @return the class of the argument
   */
  public Class<?> inputClass() {
    return inputClass;
  }

  /**
   * Returns the generic type of the argument.
   *
   * @return the generic type of the argument; the class itself if it is not generic
   */
  public Type inputType() {
    return inputType;
  }

  /**
   * Tells whether the activity has no result.
   *
   * @return true for {@code void} and for a stage of {@code Void}
   */
  public boolean returnsNothing() {
    return outcome == Outcome.NOTHING || outcome == Outcome.STAGE_OF_NOTHING;
  }

  /** The type before the {@code #}. */
  String owner() {
    return method.substring(0, method.indexOf('#'));
  }

  RegisteredActivity bind(String owner, Supplier<?> instances, RegisteredActivity.Body body) {
    return new RegisteredActivity(
        activityType, owner, method, inputClass, inputType, outcome, instances, body);
  }
}
