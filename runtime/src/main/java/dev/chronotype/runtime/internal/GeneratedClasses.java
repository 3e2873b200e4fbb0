package dev.chronotype.runtime.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the generated {@code …Registration} of an object by its name. Of the user's classes only
 * names and supertypes are read, never members.
 */
public final class GeneratedClasses {

  /** Dollars in one binary name beyond which only the usual reading is tried. */
  private static final int MAX_DOLLARS = 6;

  private GeneratedClasses() {}

  /**
   * Calls {@code of(activities)} of the generated registration.
   *
   * @param <T> the supertype of all registrations
   * @param activities the object that carries Activity Definitions, by its class or by what that
   *     extends and implements
   * @param type the supertype of all registrations
   * @throws IllegalStateException if there is no generated class, or if it cannot be called
   * @throws IllegalArgumentException if several generated classes fit
   */
  public static <T> T registrationOf(Object activities, Class<T> type) {
    Map<Class<?>, Method> found = new LinkedHashMap<>();
    for (Class<?> carrier : supertypes(activities.getClass())) {
      Method factory = factory(carrier);
      if (factory != null) {
        found.put(carrier, factory);
      }
    }
    // The registration of a subtype has the definitions that it inherits.
    Set<Class<?>> carriers = Set.copyOf(found.keySet());
    found.keySet().removeIf(t -> carriers.stream().anyMatch(u -> u != t && t.isAssignableFrom(u)));
    if (found.isEmpty()) {
      throw new IllegalStateException(missing(activities.getClass()));
    }
    if (found.size() > 1) {
      throw new IllegalArgumentException(several(activities.getClass(), found));
    }
    return type.cast(call(found.values().iterator().next(), activities));
  }

  /** The class, what it extends and what it implements, the nearest first. */
  private static Set<Class<?>> supertypes(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      all.add(c);
    }
    List<Class<?>> pending = new ArrayList<>(all);
    for (int i = 0; i < pending.size(); i++) {
      for (Class<?> implemented : pending.get(i).getInterfaces()) {
        if (all.add(implemented)) {
          pending.add(implemented);
        }
      }
    }
    return all;
  }

  private static @Nullable Method factory(Class<?> carrier) {
    for (String name : registrationNames(carrier.getName())) {
      try {
        return Class.forName(name, true, carrier.getClassLoader()).getDeclaredMethod("of", carrier);
      } catch (ClassNotFoundException | NoSuchMethodException e) {
        // Another name may fit, or another supertype.
      }
    }
    return null;
  }

  /**
   * The names that the generated class of a type may have. There are several because a {@code $} in
   * a binary name may separate two nested classes or belong to a simple name.
   */
  static List<String> registrationNames(String binaryName) {
    int start = binaryName.lastIndexOf('.') + 1;
    String packagePrefix = binaryName.substring(0, start);
    List<Integer> dollars = new ArrayList<>();
    for (int i = start + 1; i < binaryName.length() - 1; i++) {
      if (binaryName.charAt(i) == '$') {
        dollars.add(i);
      }
    }
    int readings = dollars.size() > MAX_DOLLARS ? 1 : 1 << dollars.size();
    List<String> names = new ArrayList<>();
    for (int literal = 0; literal < readings; literal++) {
      List<String> simpleNames = new ArrayList<>();
      int from = start;
      for (int i = 0; i < dollars.size(); i++) {
        if ((literal & (1 << i)) == 0) {
          simpleNames.add(binaryName.substring(from, dollars.get(i)));
          from = dollars.get(i) + 1;
        }
      }
      simpleNames.add(binaryName.substring(from));
      names.add(packagePrefix + registrationName(simpleNames));
    }
    return names;
  }

  /**
   * The generator's rule. An underscore only ever joins nested names, so that no two types have the
   * same generated class: one in a nested name is escaped, one in a top-level name asks for
   * another.
   */
  private static String registrationName(List<String> simpleNames) {
    if (simpleNames.size() > 1) {
      List<String> escaped = simpleNames.stream().map(n -> n.replace("_", "_0")).toList();
      return String.join("_", escaped) + "Registration";
    }
    String name = simpleNames.get(0);
    return name + (name.contains("_") ? "_Registration" : "Registration");
  }

  private static Object call(Method factory, Object activities) {
    try {
      if (!Modifier.isPublic(factory.getModifiers())
          || !Modifier.isPublic(factory.getDeclaringClass().getModifiers())) {
        factory.setAccessible(true);
      }
      return factory.invoke(null, activities);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(factory + " failed: " + e.getCause(), e.getCause());
    } catch (IllegalAccessException | RuntimeException e) {
      String generated = factory.getDeclaringClass().getSimpleName();
      throw new IllegalStateException(
          generated
              + " cannot be called from here ("
              + e
              + "). Write "
              + generated
              + ".of(…) in its own package instead.",
          e);
    }
  }

  private static String missing(Class<?> type) {
    return "There is no generated registration for "
        + type.getName()
        + " or anything that it extends or implements: either none of them has an"
        + " @ActivityDefinition, or the annotation processor did not run when it was compiled."
        + " Since JDK 23, javac does not run a processor that is merely on the class path."
        + " With Maven, add to the configuration of maven-compiler-plugin:\n"
        + "<annotationProcessorPaths>\n"
        + "  <path>\n"
        + "    <groupId>dev.chronotype</groupId>\n"
        + "    <artifactId>chronotype-processor</artifactId>\n"
        + "    <version>${chronotype.version}</version>\n"
        + "  </path>\n"
        + "</annotationProcessorPaths>";
  }

  private static String several(Class<?> type, Map<Class<?>, Method> found) {
    List<String> ways = new ArrayList<>();
    for (Method factory : found.values()) {
      ways.add(factory.getDeclaringClass().getSimpleName() + ".of(…)");
    }
    return type.getName()
        + " carries the definitions of several types. Say which to register: "
        + String.join(", ", ways)
        + ".";
  }
}
