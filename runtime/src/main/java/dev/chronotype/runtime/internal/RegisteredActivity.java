package dev.chronotype.runtime.internal;

import io.temporal.common.converter.EncodedValues;
import java.lang.reflect.Type;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One Activity Definition together with the instances that it is called on.
 *
 * @param activityType the Activity Type
 * @param owner the canonical name of the class or interface that was generated for
 * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
 * @param inputClass the class of the only argument
 * @param inputType the generic type of the only argument
 * @param outcome what a call brings
 * @param instances one instance for each call
 * @param body the call itself
 */
public record RegisteredActivity(
    String activityType,
    String owner,
    String method,
    Class<?> inputClass,
    Type inputType,
    Outcome outcome,
    Supplier<?> instances,
    Body body) {

  /** Calls the method that carries the definition. */
  @FunctionalInterface
  public interface Body {

    /**
     * Calls the method.
     *
     * @param instance what to call it on
     * @param input the only argument
     * @return what the method returned, null for a method without a result
     * @throws Throwable what the method threw, as it is
     */
    @Nullable Object call(Object instance, Object input) throws Throwable;
  }

  /** What a call brings. */
  public enum Outcome {
    /** The method returns the result. */
    VALUE,
    /** The method returns nothing. */
    NOTHING,
    /** The method returns a {@link CompletionStage} of the result. */
    STAGE,
    /** The method returns a {@link CompletionStage} of nothing. */
    STAGE_OF_NOTHING;

    boolean isStage() {
      return this == STAGE || this == STAGE_OF_NOTHING;
    }

    boolean isNothing() {
      return this == NOTHING || this == STAGE_OF_NOTHING;
    }
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
   * The argument of one call. Further arguments are left alone, as on the SDK's own path.
   *
   * @throws IllegalArgumentException if there is none, or null: a definition takes one record
   */
  Object decode(EncodedValues arguments) {
    if (arguments.getSize() == 0) {
      throw new IllegalArgumentException(
          this + " was called without an argument, but it takes one: " + inputType.getTypeName());
    }
    return requireInput(arguments.get(0, inputClass, inputType));
  }

  private Object requireInput(@Nullable Object input) {
    if (input == null) {
      throw new IllegalArgumentException(
          this + " was called with null, but it takes: " + inputType.getTypeName());
    }
    return input;
  }

  /**
   * Calls the activity and, if it answered with a stage, sees to its completion.
   *
   * @return the result, null if there is none or if it follows later
   * @throws Throwable what the activity threw
   */
  @Nullable Object call(Object instance, Object input) throws Throwable {
    Object result = body.call(instance, input);
    if (result instanceof CompletionStage<?> stage) {
      return StageCompletion.of(this, stage);
    }
    if (result == null && outcome.isStage()) {
      throw new IllegalStateException(this + " returned null instead of a CompletionStage.");
    }
    return result;
  }

  /** How messages name it. */
  @Override
  public String toString() {
    return "Activity Type \"" + activityType + "\" (" + method + ")";
  }
}
