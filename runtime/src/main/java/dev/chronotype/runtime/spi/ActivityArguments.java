package dev.chronotype.runtime.spi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a method of an {@code @ActivityInterface} that takes none or several, where one
 * value has to stand for all. Generated subclasses have them by name and type.
 */
public abstract class ActivityArguments {

  private final @Nullable Object[] values;

  /**
   * For generated code.
   *
   * @param values the arguments, in the order of the method
   */
  protected ActivityArguments(@Nullable Object[] values) {
    this.values = values.clone();
  }

  final @Nullable Object[] values() {
    return values.clone();
  }

  /** Shows the arguments: {@code [a-1, 5]}. */
  @Override
  public final String toString() {
    return Arrays.deepToString(values);
  }
}
