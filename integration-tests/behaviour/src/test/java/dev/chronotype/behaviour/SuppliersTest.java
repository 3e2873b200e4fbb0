package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.temporal.common.interceptors.WorkerInterceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Instances that are made for each call. */
class SuppliersTest {

  private final List<ProbeActivities> made = new ArrayList<>();

  private static ActivityEnvironment environment(
      Supplier<ProbeActivities> supplier, boolean intercepted) {
    ProbeActivitiesRegistration registration = ProbeActivitiesRegistration.of(supplier);
    return intercepted
        ? ActivityEnvironment.of(registration)
        : ActivityEnvironment.of(registration, new WorkerInterceptor[0]);
  }

  private ProbeActivities make() {
    ProbeActivities instance = new ProbeActivities();
    made.add(instance);
    return instance;
  }

  @Test
  void give_one_instance_a_call() {
    for (boolean intercepted : new boolean[] {true, false}) {
      made.clear();
      try (ActivityEnvironment environment = environment(this::make, intercepted)) {
        SdkProbe probe = environment.probe();
        probe.compose(new Compose("Hello", "World"));
        probe.compose(new Compose("Hello", "World"));
      }
      assertThat(made).as("intercepted: %s", intercepted).hasSize(2).doesNotHaveDuplicates();
    }
  }

  @Test
  void fail_the_activity_with_null() {
    for (boolean intercepted : new boolean[] {true, false}) {
      try (ActivityEnvironment environment = environment(() -> null, intercepted)) {
        SdkProbe probe = environment.probe();
        assertThatThrownBy(() -> probe.compose(new Compose("Hello", "World")))
            .hasStackTraceContaining(
                "The Supplier registered for dev.chronotype.behaviour.ProbeActivities gave null"
                    + " instead of an instance");
      }
    }
  }

  @Test
  void fail_the_activity_with_what_they_throw() {
    for (boolean intercepted : new boolean[] {true, false}) {
      Supplier<ProbeActivities> failing =
          () -> {
            throw new IllegalStateException("the container is closed");
          };
      try (ActivityEnvironment environment = environment(failing, intercepted)) {
        SdkProbe probe = environment.probe();
        assertThatThrownBy(() -> probe.compose(new Compose("Hello", "World")))
            .hasStackTraceContaining("the container is closed");
      }
    }
  }
}
