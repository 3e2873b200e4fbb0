package dev.chronotype.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the SDK makes of a method of an {@code @ActivityInterface} interface by reflection.
 *
 * @param through the qualified name of the interface with the annotation through which the method
 *     is registered: the nearest one that has it as its own or from interfaces without annotation
 * @param repeated whether the SDK comes to it on two ways, which it refuses
 * @param named whether {@code @ActivityMethod} says that it is an activity
 * @param retry its {@code @MethodRetry}, or null
 * @param isDefault whether it has a body
 * @param parameters the types of its parameters as they are declared there: what payloads are
 *     decoded to, where a type variable counts as its bound
 * @param returns its result as it is declared there
 */
public record ReflectedModel(
    String through,
    boolean repeated,
    boolean named,
    @Nullable MethodRetryModel retry,
    boolean isDefault,
    List<TypeModel> parameters,
    TypeModel returns) {

  public ReflectedModel {
    parameters = List.copyOf(parameters);
  }
}
