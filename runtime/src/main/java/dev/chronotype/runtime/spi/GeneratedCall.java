package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.RegisteredActivity;
import org.jspecify.annotations.Nullable;

/**
 * Calls one activity of a generated registration. No lambda, for which the JVM would make three
 * classes while a Worker waits to start.
 */
record GeneratedCall<A>(GeneratedRegistration<A> registration, int activity)
    implements RegisteredActivity.Body {

  @Override
  @SuppressWarnings("unchecked") // it came from the supplier of A
  public @Nullable Object call(Object instance, Object input) throws Throwable {
    return registration.call((A) instance, activity, input);
  }
}
