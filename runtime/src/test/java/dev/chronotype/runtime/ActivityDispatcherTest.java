package dev.chronotype.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.samples.Awkward;
import dev.chronotype.runtime.samples.Greeter;
import dev.chronotype.runtime.samples.GreeterRegistration;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import io.temporal.worker.TypeAlreadyRegisteredException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityDispatcherTest {

  private final ActivityRegistration greeter = GreeterRegistration.of(new Greeter());

  @Test
  void knows_its_activity_types() {
    ActivityDispatcher dispatcher = ActivityDispatcher.of(List.of(greeter));

    assertThat(dispatcher.activityTypes()).containsExactly("greet", "wave");
    assertThat(dispatcher).hasToString("ActivityDispatcher[greet, wave]");
  }

  @Test
  void refuses_nothing_and_null() {
    assertThatThrownBy(ActivityDispatcher::of)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There is no registration to dispatch to.");
    assertThatThrownBy(() -> ActivityDispatcher.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ActivityDispatcher.of(greeter, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Registration 2 is null.");
    assertThatThrownBy(() -> ActivityDispatcher.of((ActivityRegistration[]) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ActivityDispatcher.of(greeter).withFallback(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void refuses_a_registration_given_twice() {
    assertThatThrownBy(() -> ActivityDispatcher.of(greeter, greeter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The registration of dev.chronotype.runtime.samples.Greeter is given twice. Leave one"
                + " out.");
  }

  @Test
  void refuses_two_instances_of_one_class() {
    assertThatThrownBy(() -> ActivityDispatcher.of(greeter, GreeterRegistration.of(new Greeter())))
        .isInstanceOf(TypeAlreadyRegisteredException.class)
        .hasMessage(
            "Activity Type \"greet\" is registered twice on a Worker: two instances of"
                + " dev.chronotype.runtime.samples.Greeter carry it"
                + " (dev.chronotype.runtime.samples.Greeter#greet). Register one of them, or put"
                + " them on different Task Queues.");
  }

  @Test
  void refuses_an_activity_type_of_two_owners() {
    ActivityRegistration other = ActivityRegistration.generatedFor(Awkward.speaker());

    assertThatThrownBy(() -> ActivityDispatcher.of(greeter, other))
        .isInstanceOfSatisfying(
            TypeAlreadyRegisteredException.class,
            e -> assertThat(e.getRegisteredTypeName()).isEqualTo("greet"))
        .hasMessage(
            "Activity Type \"greet\" is registered twice on a Worker: by"
                + " dev.chronotype.runtime.samples.Greeter#greet and by"
                + " dev.chronotype.runtime.samples.Contract.Say_It#greet. Give one of them another"
                + " name (@ActivityDefinition(name = \"…\") on the method,"
                + " @Activities(namePrefix = \"…\") on its type), or put"
                + " dev.chronotype.runtime.samples.Greeter and"
                + " dev.chronotype.runtime.samples.Contract.Say_It on different Task Queues.");
  }

  @Test
  void refuses_a_dispatcher_as_the_fallback() {
    ActivityDispatcher dispatcher = ActivityDispatcher.of(greeter);

    assertThatThrownBy(() -> dispatcher.withFallback(dispatcher))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Give all registrations to one dispatcher.");
  }

  @Test
  void puts_an_interceptor_at_either_end() {
    WorkerInterceptor first = new WorkerInterceptorBase();
    WorkerInterceptor second = new WorkerInterceptorBase();

    assertThat(ActivityDispatcher.interceptorsAround(first, second))
        .hasSize(4)
        .containsSequence(first, second)
        .doesNotContainNull();
    assertThat(ActivityDispatcher.interceptorsAround()).hasSize(2);
    assertThatThrownBy(() -> ActivityDispatcher.interceptorsAround(first, null))
        .isInstanceOf(NullPointerException.class);
  }
}
