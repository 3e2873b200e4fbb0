package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.Erasure;
import dev.chronotype.runtime.internal.ParameterTypes;
import dev.chronotype.runtime.internal.RegisteredActivity;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls one activity of a generated registration. No lambda, for which the JVM would make three
 * classes while a Worker waits to start.
 */
record GeneratedCall<A>(GeneratedRegistration<A> registration, int activity)
    implements RegisteredActivity.Body {

  @Override
  public ParameterTypes parameterTypes() {
    return types(registration.parameterTypes(activity));
  }

  @Override
  public ParameterTypes resultType() {
    return types(List.of(registration.resultType(activity)));
  }

  private static ParameterTypes types(List<Type> types) {
    return new ParameterTypes(
        types.stream().map(Erasure::of).toArray(Class<?>[]::new), types.toArray(Type[]::new));
  }

  @Override
  @SuppressWarnings("unchecked") // it came from the supplier of A
  public @Nullable Object call(Object instance, Object input) throws Throwable {
    return registration.call((A) instance, activity, input);
  }
}
