package dev.chronotype.runtime.spi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A class with type arguments, equal to the JDK's. Making one asks the class for nothing but its
 * name; its owner, which reflection tells, is asked for when somebody compares or hashes.
 */
final class ParameterizedTypeImpl implements ParameterizedType {

  private final Class<?> raw;
  private final Type[] arguments;

  /** Null until it is asked for; several threads may then find out the same. */
  private @Nullable Owner owner;

  ParameterizedTypeImpl(Class<?> raw, Type... arguments) {
    if (arguments.length == 0) {
      throw new IllegalArgumentException(raw.getName() + " without type arguments is a class.");
    }
    for (Type argument : arguments) {
      Objects.requireNonNull(argument, "argument");
    }
    this.raw = raw;
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
    Owner known = owner;
    if (known == null) {
      known = new Owner(raw.getDeclaringClass());
      owner = known;
    }
    return known.type;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o instanceof ParameterizedTypeImpl own) {
      // The owner follows from the class.
      return raw.equals(own.raw) && Arrays.equals(arguments, own.arguments);
    }
    return o instanceof ParameterizedType that
        && raw.equals(that.getRawType())
        && Objects.equals(getOwnerType(), that.getOwnerType())
        && Arrays.equals(arguments, that.getActualTypeArguments());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(arguments) ^ Objects.hashCode(getOwnerType()) ^ raw.hashCode();
  }

  @Override
  public String toString() {
    StringJoiner list = new StringJoiner(", ", raw.getName() + "<", ">");
    for (Type argument : arguments) {
      list.add(argument.getTypeName());
    }
    return list.toString();
  }

  /** Safe to hand to another thread without synchronisation, as all its fields are final. */
  private record Owner(@Nullable Class<?> type) {}
}
