package dev.chronotype.testing;

import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.spi.AnsweredRegistration;
import dev.chronotype.runtime.spi.GeneratedRegistration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a generated fake is made of. For generated code. */
public final class ActivityFakes {

  /** One activity, and how its arguments become what it takes. */
  private record Faked<I>(FakeActivity<I, ?, ?> activity, Function<Object, I> input) {

    @Nullable Object call(String activityType, String definition, Object argument)
        throws Exception {
      return activity.call(activityType, definition, input.apply(argument));
    }
  }

  private final String owner;
  private final Map<String, Faked<?>> activities = new ConcurrentHashMap<>();
  private final ActivityRegistration registration;

  /**
   * Begins a fake.
   *
   * @param owner the simple name of its class, for messages
   * @param original the registration of the real activities
   */
  public ActivityFakes(String owner, GeneratedRegistration<?> original) {
    this.owner = owner;
    this.registration = new Registration(original, activities);
  }

  /**
   * Gives no instance, for a registration that is never called.
   *
   * @param <T> of what
   * @return a supplier of nothing
   */
  public static <T> Supplier<T> noInstance() {
    return () -> {
      throw new IllegalStateException("A fake calls no instance.");
    };
  }

  /**
   * Adds an activity that takes one record and returns something.
   *
   * @param <I> what it takes
   * @param <R> what it returns
   * @param activityType its Activity Type
   * @param method the method of the fake, for messages
   * @return the activity
   */
  public <I, R> FakeFunction<I, R> function(String activityType, String method) {
    return function(activityType, method, ActivityFakes::same);
  }

  /**
   * Adds an activity that returns something.
   *
   * @param <I> what it takes
   * @param <R> what it returns
   * @param activityType its Activity Type
   * @param method the method of the fake, for messages
   * @param input makes what it takes of the array of its arguments
   * @return the activity
   */
  public <I, R> FakeFunction<I, R> function(
      String activityType, String method, Function<Object, I> input) {
    return add(activityType, input, new FakeFunction<>(owner, method));
  }

  /**
   * Adds an activity that takes one record and returns nothing.
   *
   * @param <I> what it takes
   * @param activityType its Activity Type
   * @param method the method of the fake, for messages
   * @return the activity
   */
  public <I> FakeProcedure<I> procedure(String activityType, String method) {
    return procedure(activityType, method, ActivityFakes::same);
  }

  /**
   * Adds an activity that returns nothing.
   *
   * @param <I> what it takes
   * @param activityType its Activity Type
   * @param method the method of the fake, for messages
   * @param input makes what it takes of the array of its arguments
   * @return the activity
   */
  public <I> FakeProcedure<I> procedure(
      String activityType, String method, Function<Object, I> input) {
    return add(activityType, input, new FakeProcedure<>(owner, method));
  }

  /**
   * Makes the input of an activity that takes one argument which need not be a record.
   *
   * @param <I> what it takes
   * @param arguments the array of its arguments
   * @return the only one
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // decoded as what was declared
  public static <I> I only(Object arguments) {
    return (I) ((Object[]) arguments)[0];
  }

  /**
   * Gives what Workers take.
   *
   * @return the registration of all activities that were added
   */
  public ActivityRegistration registration() {
    return registration;
  }

  private <I, F extends FakeActivity<I, ?, F>> F add(
      String activityType, Function<Object, I> input, F activity) {
    activities.put(activityType, new Faked<>(activity, input));
    return activity;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // decoded as what was declared
  private static <I> I same(Object input) {
    return (I) input;
  }

  private static final class Registration extends AnsweredRegistration {

    private final Map<String, Faked<?>> activities;

    Registration(GeneratedRegistration<?> original, Map<String, Faked<?>> activities) {
      super(original);
      this.activities = activities;
    }

    @Override
    protected @Nullable Object answer(String activityType, String method, Object input)
        throws Throwable {
      Faked<?> faked = activities.get(activityType);
      if (faked == null) {
        throw new IllegalStateException(
            "The fake has no activity "
                + activityType
                + ": compile the tests again from scratch, with one version of chronotype.");
      }
      return faked.call(activityType, method, input);
    }
  }
}
