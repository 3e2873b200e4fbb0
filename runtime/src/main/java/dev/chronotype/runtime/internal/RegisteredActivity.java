package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.converter.EncodedValues;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One Activity Definition together with the instances that it is called on.
 *
 * @param activityType the Activity Type
 * @param owner the canonical name of the class or interface that was generated for
 * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
 * @param parameters what it takes
 * @param outcome what a call brings
 * @param instances one instance for each call
 * @param body the call itself
 * @param isForChild whether it is to run in a child process
 */
public record RegisteredActivity(
    String activityType,
    String owner,
    String method,
    Parameters parameters,
    Outcome outcome,
    Supplier<?> instances,
    Body body,
    boolean isForChild) {

  /** The method that carries the definition. */
  public interface Body {

    /** What its parameters are of. Loads the classes. */
    ParameterTypes parameterTypes();

    /** What it returns, for an activity that runs in a child process and returns something. */
    ParameterTypes resultType();

    /**
     * Calls the method.
     *
     * @param instance what to call it on
     * @param input the only argument, or the array of all, see {@link Parameters}
     * @return what the method returned, null for a method without a result
     * @throws Throwable what the method threw, as it is
     */
    @Nullable Object call(Object instance, Object input) throws Throwable;
  }

  /** What a call brings. */
  public enum Outcome {
    /** The method returns the result, or a {@link CompletionStage} of it if it returns one. */
    VALUE,
    /** The method returns the result, to which a {@link CompletionStage} is a value like others. */
    ANY_VALUE,
    /** The method returns nothing. */
    NOTHING,
    /** The method returns a {@link CompletionStage} of the result. */
    STAGE,
    /** The method returns a {@link CompletionStage} of nothing. */
    STAGE_OF_NOTHING;

    boolean isStage() {
      return this == STAGE || this == STAGE_OF_NOTHING;
    }

    /** The same where something else has waited for the stage. */
    Outcome withoutStage() {
      return switch (this) {
        case STAGE -> VALUE;
        case STAGE_OF_NOTHING -> NOTHING;
        default -> this;
      };
    }

    /** Whether there is no result. */
    public boolean isNothing() {
      return this == NOTHING || this == STAGE_OF_NOTHING;
    }
  }

  /** The same, where something else stands for its method, and waits for what it brings. */
  public RegisteredActivity placed(Body place) {
    return new RegisteredActivity(
        activityType, owner, method, parameters, outcome.withoutStage(), () -> place, place, false);
  }

  /** The instance for one call. */
  Object instance() {
    Object instance = instances.get();
    if (instance == null) {
      throw new IllegalStateException(
          "The Supplier registered for "
              + owner
              + " gave null instead of an instance: "
              + this
              + " cannot be called.");
    }
    return instance;
  }

  /**
   * The input of one call.
   *
   * @param encodedFor the execution that payloads are decoded for; null where they have been
   * @throws IllegalArgumentException if the activity cannot be called with these arguments
   */
  Object decode(EncodedValues arguments, @Nullable ActivityExecutionContext encodedFor) {
    return parameters.decode(this, arguments, encodedFor);
  }

  /**
   * Calls the activity and, if it answered with a stage, sees to its completion.
   *
   * @return the result, null if there is none or if it follows later
   * @throws Throwable what the activity threw
   */
  @Nullable Object call(Object instance, Object input) throws Throwable {
    Object result = body.call(instance, input);
    if (result instanceof CompletionStage<?> stage && outcome != Outcome.ANY_VALUE) {
      return StageCompletion.of(this, stage);
    }
    if (result == null && outcome.isStage()) {
      throw new IllegalStateException(this + " returned null instead of a CompletionStage.");
    }
    return result;
  }

  /** The annotation that names an activity like this one, for messages. */
  String namingAnnotation() {
    return parameters instanceof MethodParameters ? "@ActivityMethod" : "@ActivityDefinition";
  }

  /** The annotation that puts a prefix before the names of a type like this one's owner. */
  String prefixAnnotation() {
    return parameters instanceof MethodParameters ? "@ActivityInterface" : "@Activities";
  }

  /** How messages name it. */
  @Override
  public String toString() {
    return "Activity Type \"" + activityType + "\" (" + method + ")";
  }
}
