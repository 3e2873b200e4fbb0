package dev.chronotype.processor.differential;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import dev.chronotype.processor.compile.Sources;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The blocks of the folder {@code differential}: each static method there that is not private is
 * one. It returns a list of values of the type, or an array of those of a primitive type.
 */
final class Blocks {

  private static final Set<Class<?>> NEVER_NULL =
      Set.of(
          Optional.class,
          OptionalInt.class,
          OptionalLong.class,
          OptionalDouble.class,
          AtomicReference.class);

  private Blocks() {}

  static Sources sources() {
    return Sources.folder("differential");
  }

  /** All blocks, in an order that depends on their names alone. */
  static List<Block> in(Universe universe) {
    List<Block> blocks = new ArrayList<>();
    for (String path : sources().files().keySet()) {
      String owner = path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
      Stream.of(universe.type(owner).getDeclaredMethods())
          .filter(each -> Modifier.isStatic(each.getModifiers()) && !each.isSynthetic())
          .filter(each -> !Modifier.isPrivate(each.getModifiers()) && isBlock(each))
          .sorted(Comparator.comparing(Method::getName))
          .forEach(each -> blocks.add(block(owner, each)));
    }
    return blocks;
  }

  private static boolean isBlock(Method method) {
    return method.getParameterCount() == 0;
  }

  private static Block block(String owner, Method method) {
    Type type =
        method.getReturnType().isArray()
            ? method.getReturnType().getComponentType()
            : ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    return new Block(
        owner + "." + method.getName(),
        TypeText.of(type),
        List.of(),
        traits(type),
        universe -> universe.call(owner, method.getName()));
  }

  private static Set<Trait> traits(Type type) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    Class<?> raw = raw(type);
    if (raw.isPrimitive()) {
      traits.add(Trait.PRIMITIVE);
    }
    if (raw.isArray()) {
      traits.add(Trait.ARRAY);
    }
    if (raw.isEnum()) {
      traits.add(Trait.ENUM);
    }
    if (Comparable.class.isAssignableFrom(raw)) {
      traits.add(Trait.COMPARABLE);
    }
    if (raw.isRecord()) {
      traits.add(Trait.RECORD);
    }
    if (raw.getPackageName().equals(Universe.PACKAGE) && !raw.isInterface() && !raw.isEnum()) {
      traits.add(Trait.BEAN);
    }
    if (raw.isAnnotationPresent(JsonIdentityInfo.class)) {
      traits.add(Trait.IDENTITY);
    }
    if (NEVER_NULL.contains(raw)) {
      traits.add(Trait.NEVER_NULL);
    }
    return traits;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : Object[].class;
  }
}
