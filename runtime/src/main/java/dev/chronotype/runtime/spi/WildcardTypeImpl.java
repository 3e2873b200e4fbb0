package dev.chronotype.runtime.spi;

import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@code ?} with one bound, equal to the JDK's. */
final class WildcardTypeImpl implements WildcardType {

  private final Type[] upper;
  private final Type[] lower;

  WildcardTypeImpl(Type[] upper, Type[] lower) {
    for (Type bound : upper) {
      Objects.requireNonNull(bound, "bound");
    }
    for (Type bound : lower) {
      Objects.requireNonNull(bound, "bound");
    }
    this.upper = upper;
    this.lower = lower;
  }

  @Override
  public Type[] getUpperBounds() {
    return upper.clone();
  }

  @Override
  public Type[] getLowerBounds() {
    return lower.clone();
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof WildcardType that
        && Arrays.equals(upper, that.getUpperBounds())
        && Arrays.equals(lower, that.getLowerBounds());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(lower) ^ Arrays.hashCode(upper);
  }

  @Override
  public String toString() {
    if (lower.length > 0) {
      return "? super " + lower[0].getTypeName();
    }
    return upper[0] == Object.class ? "?" : "? extends " + upper[0].getTypeName();
  }
}
