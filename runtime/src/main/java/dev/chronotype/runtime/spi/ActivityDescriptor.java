package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.MethodParameters;
import dev.chronotype.runtime.internal.Parameters;
import dev.chronotype.runtime.internal.RecordParameter;
import dev.chronotype.runtime.internal.RegisteredActivity;
import dev.chronotype.runtime.internal.RegisteredActivity.Outcome;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** One Activity Definition as the worker sees it. Immutable. */
public final class ActivityDescriptor {

  private final String activityType;
  private final String method;
  private final Parameters parameters;
  private final List<Type> parameterTypes;
  private final Outcome outcome;

  private ActivityDescriptor(
      String activityType, String method, Class<?> inputClass, Type inputType, Outcome outcome) {
    this(
        activityType,
        method,
        new RecordParameter(inputClass, inputType),
        List.of(inputType),
        outcome);
  }

  private ActivityDescriptor(
      String activityType,
      String method,
      Parameters parameters,
      List<Type> parameterTypes,
      Outcome outcome) {
    this.activityType = Objects.requireNonNull(activityType, "activityType");
    this.method = Objects.requireNonNull(method, "method");
    this.parameters = parameters;
    this.parameterTypes = parameterTypes;
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
   * Describes a method of an {@code @ActivityInterface}, whose arguments and result are treated as
   * the SDK treats them: what the caller left out is null or zero, null is an argument like others,
   * and a {@link java.util.concurrent.CompletionStage} is a result like others.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param parameterTypes the generic types of the parameters, see {@link Types}
   * @return the description
   * @throws IllegalArgumentException if a type has no class, as a wildcard has none
   */
  public static ActivityDescriptor method(
      String activityType, String method, Type... parameterTypes) {
    return method(activityType, method, Outcome.ANY_VALUE, parameterTypes);
  }

  /**
   * Describes a method of an {@code @ActivityInterface} that returns nothing.
   *
   * @param activityType the Activity Type
   * @param method where the definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param parameterTypes the generic types of the parameters, see {@link Types}
   * @return the description
   * @throws IllegalArgumentException if a type has no class, as a wildcard has none
   */
  public static ActivityDescriptor voidMethod(
      String activityType, String method, Type... parameterTypes) {
    return method(activityType, method, Outcome.NOTHING, parameterTypes);
  }

  private static ActivityDescriptor method(
      String activityType, String method, Outcome outcome, Type... parameterTypes) {
    Class<?>[] classes = new Class<?>[parameterTypes.length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = Types.erasure(parameterTypes[i]);
    }
    return new ActivityDescriptor(
        activityType,
        method,
        new MethodParameters(classes, parameterTypes),
        List.of(parameterTypes),
        outcome);
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
   * Returns the class of the argument of an activity that takes one record.
   *
   * @return the class of the argument
   * @throws IllegalStateException if this is a method of an {@code @ActivityInterface}
   */
  public Class<?> inputClass() {
    return record().inputClass();
  }

  /**
   * Returns the generic type of the argument of an activity that takes one record.
   *
   * @return the generic type of the argument; the class itself if it is not generic
   * @throws IllegalStateException if this is a method of an {@code @ActivityInterface}
   */
  public Type inputType() {
    return record().inputType();
  }

  private RecordParameter record() {
    if (parameters instanceof RecordParameter one) {
      return one;
    }
    throw new IllegalStateException(method + " does not take one record: see parameterTypes()");
  }

  /**
   * Returns the generic types of all arguments.
   *
   * @return one type for each parameter, a class where it is not generic; unmodifiable
   */
  public List<Type> parameterTypes() {
    return parameterTypes;
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
        activityType, owner, method, parameters, outcome, instances, body);
  }
}
