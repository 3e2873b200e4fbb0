package dev.chronotype.processor.differential;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All blocks and shapes as loaded classes, and what is needed to make values of them. */
final class Universe {

  /** The package of all blocks and shapes. */
  static final String PACKAGE = "shapes";

  private static final List<Class<?>> PRIMITIVES =
      List.of(
          int.class,
          long.class,
          short.class,
          byte.class,
          char.class,
          boolean.class,
          float.class,
          double.class);

  private final ClassLoader loader;
  private final List<String> owners;
  private final Map<String, Class<?>> types = new HashMap<>();

  /**
   * @param owners the classes of the package that others may be nested in
   */
  Universe(ClassLoader loader, String... owners) {
    this.loader = loader;
    this.owners = List.of(owners);
  }

  /** A class of the package, by its name in it. */
  Class<?> type(String name) {
    Class<?> type = find(name);
    if (type == null) {
      throw new IllegalStateException("No class " + name);
    }
    return type;
  }

  private @Nullable Class<?> find(String name) {
    Class<?> known = types.get(name);
    if (known != null) {
      return known;
    }
    List<String> places = new ArrayList<>(List.of(""));
    owners.forEach(each -> places.add(each + "$"));
    for (String each : places) {
      try {
        Class<?> found = loader.loadClass(PACKAGE + "." + each + name);
        types.put(name, found);
        return found;
      } catch (ClassNotFoundException e) {
        // It is somewhere else.
      }
    }
    return null;
  }

  /** The class of a type as it is written in Java, its names complete but for our package. */
  Class<?> erasure(String type) {
    if (type.endsWith("[]")) {
      return erasure(type.substring(0, type.length() - 2)).arrayType();
    }
    String raw = type.replaceAll("<.*>", "");
    for (Class<?> each : PRIMITIVES) {
      if (each.getName().equals(raw)) {
        return each;
      }
    }
    if (!raw.contains(".")) {
      return type(raw);
    }
    for (String each = raw; ; ) {
      try {
        return Class.forName(each, false, loader);
      } catch (ClassNotFoundException e) {
        int dot = each.lastIndexOf('.');
        if (dot < 0) {
          throw new IllegalStateException(type, e);
        }
        each = each.substring(0, dot) + "$" + each.substring(dot + 1);
      }
    }
  }

  /** An instance, by the only constructor that takes so many arguments. */
  Object make(String type, @Nullable Object... arguments) {
    for (Constructor<?> each : type(type).getDeclaredConstructors()) {
      if (each.getParameterCount() == arguments.length && !each.isSynthetic()) {
        try {
          each.setAccessible(true);
          return each.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(type, e);
        }
      }
    }
    throw new IllegalStateException("No constructor of " + type + " for these arguments");
  }

  /** An instance by the constructor without parameters, with a field set, be it inherited. */
  Object makeWith(String type, String field, @Nullable Object value) {
    Object made = make(type);
    for (Class<?> each = made.getClass(); each != Object.class; each = each.getSuperclass()) {
      for (Field candidate : each.getDeclaredFields()) {
        if (candidate.getName().equals(field)) {
          try {
            candidate.setAccessible(true);
            candidate.set(made, value);
            return made;
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(type, e);
          }
        }
      }
    }
    throw new IllegalStateException("No field " + field + " in " + type);
  }

  /** What a block's own method gives. */
  List<@Nullable Object> call(String owner, String method) {
    try {
      Method found = type(owner).getDeclaredMethod(method);
      found.setAccessible(true);
      Object given = found.invoke(null);
      List<@Nullable Object> values = new ArrayList<>();
      if (given instanceof List<?> list) {
        values.addAll(list);
      } else {
        for (int i = 0; i < Array.getLength(given); i++) {
          values.add(Array.get(given, i));
        }
      }
      return values;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(owner + "." + method, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(owner + "." + method, e);
    }
  }
}
