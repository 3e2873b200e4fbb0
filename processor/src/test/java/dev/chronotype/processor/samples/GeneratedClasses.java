package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.runtime.ActivityRegistration;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Loads what was generated for a sample, makes registrations, and holds them against the stubs. */
final class GeneratedClasses {

  private static final String REGISTRATION = "Registration";

  private final Outcome outcome;
  private final ClassLoader loader;

  GeneratedClasses(Outcome outcome) {
    this.outcome = outcome;
    this.loader = outcome.load();
  }

  /** Each registration has the Activity Types that the constants of its stub name. */
  void check(Sample sample) throws ReflectiveOperationException {
    List<String> registrations =
        outcome.generated().stream().filter(each -> each.endsWith(REGISTRATION)).toList();
    if (!sample.isOfTheSdk()) {
      assertThat(registrations).as("a good sample is one that something is made of").isNotEmpty();
    }
    for (String each : registrations) {
      String stub = each.substring(0, each.length() - REGISTRATION.length()) + "Stub";
      Set<String> constants = constants(loader.loadClass(stub));
      for (ActivityRegistration registration : registrations(loader.loadClass(each))) {
        assertThat(registration.activityTypes()).as(each).containsExactlyElementsOf(constants);
        assertThat(loader.loadClass(binaryName(registration.owner()))).isNotNull();
      }
    }
  }

  private static Set<String> constants(Class<?> stub) throws IllegalAccessException {
    Set<String> found = new LinkedHashSet<>();
    for (Field each : stub.getDeclaredFields()) {
      if (Modifier.isPublic(each.getModifiers()) && each.getType() == String.class) {
        each.setAccessible(true);
        found.add((String) each.get(null));
      }
    }
    return found;
  }

  /** By both ways to make one, as far as an instance of the type can be made. */
  private static List<ActivityRegistration> registrations(Class<?> registration) {
    return Stream.of(registration.getDeclaredMethods())
        .filter(each -> each.getName().equals("of"))
        .filter(each -> Modifier.isStatic(each.getModifiers()))
        .map(each -> (ActivityRegistration) call(each))
        .toList();
  }

  private static Object call(Method factory) {
    Class<?> parameter = factory.getParameterTypes()[0];
    Object argument =
        parameter == Supplier.class ? (Supplier<Object>) () -> null : instanceOf(parameter);
    try {
      factory.setAccessible(true);
      return factory.invoke(null, argument);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(factory + " failed", e);
    }
  }

  private static Object instanceOf(Class<?> type) {
    if (type.isSealed()) {
      return instanceOf(type.getPermittedSubclasses()[0]);
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(
          "An activity type of a good sample can be made without arguments", e);
    }
  }

  private String binaryName(String canonicalName) {
    return outcome.classes().keySet().stream()
        .filter(each -> each.replace('$', '.').equals(canonicalName.replace('$', '.')))
        .findFirst()
        .orElse(canonicalName);
  }
}
