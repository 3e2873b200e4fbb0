package dev.chronotype.testing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a method of an {@code @ActivityInterface} that takes none or several. Generated
 * subclasses give them by name. Two of the same method are equal if their arguments are, arrays by
 * what is in them.
 */
public abstract class Arguments {

  private final @Nullable Object[] values;

  /**
   * For generated code.
   *
   * @param values the arguments, in the order of the method
   */
  protected Arguments(@Nullable Object[] values) {
    this.values = values.clone();
  }

  /**
   * For generated code.
   *
   * @param <T> its type
   * @param index its place, from 0
   * @return the argument; null where null was sent, or nothing
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // decoded as what was declared
  protected final <T> @Nullable T argument(int index) {
    return (T) values[index];
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Arguments arguments
        && arguments.getClass() == getClass()
        && Arrays.deepEquals(arguments.values, values);
  }

  @Override
  public final int hashCode() {
    return Arrays.deepHashCode(values);
  }

  /** Shows the arguments: {@code [a-1, 5]}. */
  @Override
  public final String toString() {
    return Arrays.deepToString(values);
  }
}
