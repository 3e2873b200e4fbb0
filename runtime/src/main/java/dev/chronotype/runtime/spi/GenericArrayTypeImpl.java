package dev.chronotype.runtime.spi;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An array whose elements are of a generic type, equal to the JDK's. */
final class GenericArrayTypeImpl implements GenericArrayType {

  private final Type component;

  GenericArrayTypeImpl(Type component) {
    this.component = Objects.requireNonNull(component, "component");
  }

  @Override
  public Type getGenericComponentType() {
    return component;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof GenericArrayType that && component.equals(that.getGenericComponentType());
  }

  @Override
  public int hashCode() {
    return component.hashCode();
  }

  @Override
  public String toString() {
    return component.getTypeName() + "[]";
  }
}
