package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.ActivityRegistration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a generated registration extends. Has no member types, which would shadow imports there.
 *
 * @param <A> the class or interface that carries the definitions
 */
public abstract class GeneratedRegistration<A> implements ActivityRegistration {

  protected GeneratedRegistration(A activities, ActivityDescriptor... descriptors) {
    throw new UnsupportedOperationException();
  }

  protected GeneratedRegistration(
      Supplier<? extends A> activities, ActivityDescriptor... descriptors) {
    throw new UnsupportedOperationException();
  }

  /**
   * Calls the activity at the given place of the descriptors.
   *
   * @return what it returned, null for nothing
   * @throws Throwable what it threw
   */
  protected abstract @Nullable Object call(A activities, int activity, Object input)
      throws Throwable;

  protected final IllegalArgumentException noSuchActivity(int activity) {
    throw new UnsupportedOperationException();
  }
}
