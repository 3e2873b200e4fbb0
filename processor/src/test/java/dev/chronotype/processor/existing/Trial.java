package dev.chronotype.processor.existing;

import dev.chronotype.processor.check.InterfaceRules;
import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.ProcessorOptions;
import dev.chronotype.processor.model.Style;
import io.temporal.activity.ActivityInterface;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A compiled sample in the hands of the SDK: each implementation is given to a Worker, of each
 * activity interface a stub is made, and the static methods of {@code Calls} are run in workflows.
 *
 * @param classes all of its classes
 * @param findings what we say of each
 */
record Trial(List<Class<?>> classes, Map<Class<?>, List<Diagnostic>> findings) {

  /** What the SDK did with a class; {@code thrown} is null where it took it. */
  record Outcome(Class<?> type, String what, @Nullable Throwable thrown) {

    boolean failed() {
      return thrown != null;
    }

    /** What was thrown, and the causes of it. */
    String messages() {
      StringBuilder messages = new StringBuilder();
      for (Throwable each = thrown; each != null; each = each.getCause()) {
        messages.append(each).append('\n');
      }
      return messages.toString();
    }
  }

  static Trial of(List<Class<?>> classes, List<ActivityTypeModel> models) {
    InterfaceRules rules = new InterfaceRules(ProcessorOptions.DEFAULTS);
    Map<String, List<Diagnostic>> byName = new TreeMap<>();
    for (ActivityTypeModel each : models) {
      if (each.style() == Style.ACTIVITY_INTERFACE) {
        byName.put(
            each.name().reflectionName(),
            rules.of(each).stream().flatMap(rule -> rule.check(each).stream()).toList());
      }
    }
    Map<Class<?>, List<Diagnostic>> findings = new LinkedHashMap<>();
    classes.forEach(each -> findings.put(each, byName.getOrDefault(each.getName(), List.of())));
    return new Trial(classes, findings);
  }

  /** What we report on the class itself. */
  List<Code> codes(Class<?> type) {
    return findings.get(type).stream().map(Diagnostic::code).toList();
  }

  /** Whether we report nothing, neither on the class nor on one above it. */
  boolean isClean(Class<?> type) {
    return classes.stream()
        .filter(each -> each.isAssignableFrom(type))
        .allMatch(each -> findings.get(each).isEmpty());
  }

  List<Outcome> run() throws ReflectiveOperationException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Class<?> each : classes) {
      if (each.isInterface() && each.isAnnotationPresent(ActivityInterface.class)) {
        outcomes.add(new Outcome(each, "stub", Sdk.stub(each)));
        calls(each, outcomes);
      } else if (isImplementation(each)) {
        outcomes.add(new Outcome(each, "worker", Sdk.register(instance(each))));
      }
    }
    return outcomes;
  }

  /** Those that concern a class: of an interface, also what is done with its implementations. */
  List<Outcome> of(Class<?> type, List<Outcome> all) {
    return all.stream().filter(each -> type.isAssignableFrom(each.type())).toList();
  }

  private void calls(Class<?> type, List<Outcome> outcomes) throws ReflectiveOperationException {
    for (Class<?> holder : classes) {
      for (Method each : holder.getDeclaredMethods()) {
        if (holder.getSimpleName().equals("Calls") && takes(each, type)) {
          each.setAccessible(true);
          Object implementation = instance(implementation(type));
          if (Sdk.register(implementation) == null) {
            outcomes.add(new Outcome(type, "call", Sdk.call(type, each, implementation)));
          }
        }
      }
    }
  }

  private static boolean takes(Method method, Class<?> type) {
    return List.of(method.getParameterTypes()).equals(List.of(type));
  }

  private Class<?> implementation(Class<?> type) {
    return classes.stream()
        .filter(each -> isImplementation(each) && type.isAssignableFrom(each))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isImplementation(Class<?> type) {
    return !type.isInterface()
        && !Modifier.isAbstract(type.getModifiers())
        && !type.isRecord()
        && !type.isEnum()
        && implementsActivities(type);
  }

  private static boolean implementsActivities(@Nullable Class<?> type) {
    if (type == null) {
      return false;
    }
    for (Class<?> each : type.getInterfaces()) {
      if (each.isAnnotationPresent(ActivityInterface.class) || implementsActivities(each)) {
        return true;
      }
    }
    return implementsActivities(type.getSuperclass());
  }

  private static Object instance(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }
}
