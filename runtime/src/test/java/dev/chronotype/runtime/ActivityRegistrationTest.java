package dev.chronotype.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.samples.Awkward;
import dev.chronotype.runtime.samples.Greeter;
import dev.chronotype.runtime.samples.GreeterRegistration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ActivityRegistrationTest {

  @Test
  void names_its_owner_and_activity_types() {
    ActivityRegistration registration = GreeterRegistration.of(new Greeter());

    assertThat(registration.owner()).isEqualTo("dev.chronotype.runtime.samples.Greeter");
    assertThat(registration.activityTypes()).containsExactly("greet", "wave");
    assertThat(registration).hasToString("dev.chronotype.runtime.samples.Greeter[greet, wave]");
    assertThatThrownBy(() -> registration.activityTypes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refuses_null() {
    assertThatThrownBy(() -> GreeterRegistration.of((Greeter) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("The instance of dev.chronotype.runtime.samples.Greeter to register is null.");
    assertThatThrownBy(() -> GreeterRegistration.of((Supplier<Greeter>) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("The Supplier of dev.chronotype.runtime.samples.Greeter to register is null.");
    assertThatThrownBy(() -> ActivityRegistration.generatedFor(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void says_so_when_generated_code_is_inconsistent() {
    assertThatThrownBy(() -> GreeterRegistration.of(new Greeter()).callUnknown())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "dev.chronotype.runtime.samples.GreeterRegistration has no activity 7, only 2: compile"
                + " it again from scratch, with one version of chronotype-processor.");
  }

  @Test
  void finds_the_generated_class_of_an_instance() {
    assertThat(ActivityRegistration.generatedFor(new Greeter()))
        .isInstanceOf(GreeterRegistration.class);
  }

  @Test
  void finds_the_generated_class_of_a_supertype() {
    assertThat(ActivityRegistration.generatedFor(new Greeter.Polite()))
        .isInstanceOf(GreeterRegistration.class);
    assertThat(ActivityRegistration.generatedFor(new Greeter() {}))
        .isInstanceOf(GreeterRegistration.class);
  }

  @Test
  void finds_what_is_package_private_nested_and_named_awkwardly() {
    assertThat(ActivityRegistration.generatedFor(Awkward.speaker()).activityTypes())
        .containsExactly("greet");
  }

  @Test
  void asks_which_when_several_fit() {
    assertThatThrownBy(() -> ActivityRegistration.generatedFor(Awkward.both()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "dev.chronotype.runtime.samples.Contract$Both carries the definitions of several"
                + " types. Say which to register: GreeterRegistration.of(…),"
                + " Contract_Say_0ItRegistration.of(…).");
  }

  @Test
  void says_why_a_generated_class_is_missing() {
    assertThatThrownBy(() -> ActivityRegistration.generatedFor(new Greeter.Bystander()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "There is no generated registration for"
                + " dev.chronotype.runtime.samples.Greeter$Bystander")
        .hasMessageContaining("the annotation processor did not run")
        .hasMessageContaining(
            "Since JDK 23, javac does not run a processor that is merely on the class path.")
        .hasMessageContaining("<annotationProcessorPaths>")
        .hasMessageContaining("<artifactId>chronotype-processor</artifactId>");
    assertThatThrownBy(() -> ActivityRegistration.generatedFor("a String"))
        .isInstanceOf(IllegalStateException.class);
  }
}
