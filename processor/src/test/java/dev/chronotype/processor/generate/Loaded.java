package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.runtime.ActivityRegistration;
import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Generated classes, initialised in a class loader of their own. */
final class Loaded {

  private static final Duration TIMEOUT = Duration.ofSeconds(1);
  private static final Map<Class<?>, Object> OPTIONS =
      Map.of(
          ActivityOptions.class,
          ActivityOptions.newBuilder().setStartToCloseTimeout(TIMEOUT).build(),
          LocalActivityOptions.class,
          LocalActivityOptions.newBuilder().setStartToCloseTimeout(TIMEOUT).build());

  private Loaded() {}

  /** The Activity Types by generated registration; each stub is initialised and made, too. */
  static Map<String, Set<String>> activityTypes(Compiled compiled, Path... libraries)
      throws Exception {
    Map<String, Set<String>> types = new TreeMap<>();
    try (var loader = compiled.loader(libraries)) {
      for (String path : compiled.generated().files().keySet()) {
        String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        Class<?> generated = Class.forName(name, true, loader);
        if (ActivityRegistration.class.isAssignableFrom(generated)) {
          types.put(name, registration(generated).activityTypes());
        } else if (!name.endsWith("Codecs")) {
          stub(generated);
        }
      }
    }
    return types;
  }

  private static ActivityRegistration registration(Class<?> generated) throws Exception {
    Supplier<Object> none = () -> null;
    return (ActivityRegistration) call(generated.getDeclaredMethod("of", Supplier.class), none);
  }

  private static void stub(Class<?> generated) throws Exception {
    for (Method each : generated.getDeclaredMethods()) {
      if (each.getName().matches("create(Local)?_*") && Modifier.isStatic(each.getModifiers())) {
        call(each, Stream.of(each.getParameterTypes()).map(OPTIONS::get).toArray());
      }
    }
    assertThat(generated.getDeclaredMethods())
        .as("factories of %s", generated.getName())
        .filteredOn(each -> Modifier.isStatic(each.getModifiers()) && !each.isSynthetic())
        .hasSizeGreaterThanOrEqualTo(2);
  }

  private static Object call(Method factory, Object... arguments)
      throws IllegalAccessException, InvocationTargetException {
    factory.setAccessible(true);
    return factory.invoke(null, arguments);
  }
}
