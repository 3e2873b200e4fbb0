package dev.chronotype.runtime.spi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A class with type arguments, equal to the JDK's. */
final class ParameterizedTypeImpl implements ParameterizedType {

  private final Class<?> raw;
  private final @Nullable Class<?> owner;
  private final Type[] arguments;

  ParameterizedTypeImpl(Class<?> raw, Type... arguments) {
    if (arguments.length == 0) {
      throw new IllegalArgumentException(raw.getName() + " without type arguments is a class.");
    }
    for (Type argument : arguments) {
      Objects.requireNonNull(argument, "argument");
    }
    this.raw = raw;
    this.owner = raw.getDeclaringClass();
    this.arguments = arguments.clone();
  }

  @Override
  public Type[] getActualTypeArguments() {
    return arguments.clone();
  }

  @Override
  public Type getRawType() {
    return raw;
  }

  @Override
  public @Nullable Type getOwnerType() {
    return owner;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof ParameterizedType that
        && raw.equals(that.getRawType())
        && Objects.equals(owner, that.getOwnerType())
        && Arrays.equals(
            arguments,
            that instanceof ParameterizedTypeImpl own
                ? own.arguments
                : that.getActualTypeArguments());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(arguments) ^ Objects.hashCode(owner) ^ raw.hashCode();
  }

  @Override
  public String toString() {
    StringJoiner list = new StringJoiner(", ", raw.getName() + "<", ">");
    for (Type argument : arguments) {
      list.add(argument.getTypeName());
    }
    return list.toString();
  }
}
