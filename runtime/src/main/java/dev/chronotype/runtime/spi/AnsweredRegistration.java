package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.internal.ParameterTypes;
import dev.chronotype.runtime.internal.RegisteredActivity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers the Activity Types of a generated registration, with its types and its codecs, and
 * answers them without an instance of the user's. For {@code chronotype-testing}.
 */
public abstract class AnsweredRegistration extends ActivityRegistration {

  private final GeneratedRegistration<?> original;

  /**
   * Takes the place of a registration.
   *
   * @param original tells what there is to call; its instances are never asked for
   * @throws NullPointerException if {@code original} is null
   */
  protected AnsweredRegistration(GeneratedRegistration<?> original) {
    this.original = Objects.requireNonNull(original, "original");
  }

  /**
   * Answers a call, on the thread that runs the activity.
   *
   * @param activityType the Activity Type
   * @param method where its definition is written, as {@code com.acme.GreetingActivities#compose}
   * @param input the argument, an instance of the only parameter's class; for a method of an
   *     {@code @ActivityInterface} the array of all arguments
   * @return the result itself, also where the definition returns a stage of it; null for nothing
   * @throws Throwable what the activity is to fail with
   */
  protected abstract @Nullable Object answer(String activityType, String method, Object input)
      throws Throwable;

  @Override
  public final String owner() {
    return original.owner();
  }

  @Override
  public final Set<String> activityTypes() {
    return original.activityTypes();
  }

  @Override
  protected final List<RegisteredActivity> activities() {
    return original.activities().stream().map(each -> each.placed(new Answered(each))).toList();
  }

  @Override
  protected final boolean isElsewhere() {
    return false;
  }

  @Override
  protected final String generatedBootstrap() {
    return original.generatedBootstrap();
  }

  /** Names the owner and the Activity Types. */
  @Override
  public final String toString() {
    return original.toString();
  }

  private final class Answered implements RegisteredActivity.Body {

    private final RegisteredActivity activity;

    Answered(RegisteredActivity activity) {
      this.activity = activity;
    }

    @Override
    public ParameterTypes parameterTypes() {
      return activity.body().parameterTypes();
    }

    @Override
    public ParameterTypes resultType() {
      return activity.body().resultType();
    }

    @Override
    public @Nullable Object call(Object instance, Object input) throws Throwable {
      return answer(activity.activityType(), activity.method(), input);
    }
  }
}
