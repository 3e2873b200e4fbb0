package dev.chronotype.processor.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the SDK makes of a method of an {@code @ActivityInterface} interface by reflection.
 *
 * @param through the qualified name of the interface with the annotation through which the method
 *     is registered: the nearest one that has it as its own or from interfaces without annotation
 * @param repeated whether the SDK comes to it on two ways, which it refuses
 * @param activityMethod where {@code @ActivityMethod} says that it is an activity, or null
 * @param retry its {@code @MethodRetry}, or null
 * @param bridged the qualified name of an interface above of which it overrides a method that has
 *     another erasure, so that compilers write a bridge with the same annotations; null where there
 *     is none, or it carries no {@code @ActivityMethod}
 * @param isDefault whether it has a body
 * @param parameters the types of its parameters as they are declared there: what payloads are
 *     decoded to, where a type variable counts as its first bound
 * @param returns its result as it is declared there
 * @param bounds the first bounds of the type variables in those, by name; the bound of a bound that
 *     is a variable itself
 */
public record ReflectedModel(
    String through,
    boolean repeated,
    @Nullable Site activityMethod,
    @Nullable MethodRetryModel retry,
    @Nullable String bridged,
    boolean isDefault,
    List<TypeModel> parameters,
    TypeModel returns,
    Map<String, TypeModel> bounds) {

  public ReflectedModel {
    parameters = List.copyOf(parameters);
    bounds = Map.copyOf(bounds);
  }

  /** Whether {@code @ActivityMethod} says that it is an activity. */
  public boolean named() {
    return activityMethod != null;
  }
}
