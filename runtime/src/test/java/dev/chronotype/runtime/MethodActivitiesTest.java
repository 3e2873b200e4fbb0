package dev.chronotype.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.samples.Greeter;
import dev.chronotype.runtime.samples.GreeterRegistration;
import dev.chronotype.runtime.samples.Ledger;
import dev.chronotype.runtime.samples.LedgerRegistration;
import io.temporal.testing.TestActivityEnvironment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dispatcher calls the methods of an {@code @ActivityInterface}. */
class MethodActivitiesTest {

  private final Ledger.InMemory implementation = new Ledger.InMemory();
  private TestActivityEnvironment environment;
  private Ledger ledger;

  @BeforeEach
  void start() {
    environment = TestActivityEnvironment.newInstance();
    environment.registerActivitiesImplementations(
        ActivityDispatcher.of(
            GreeterRegistration.of(new Greeter()), LedgerRegistration.of(implementation)));
    ledger = environment.newActivityStub(Ledger.class);
  }

  @AfterEach
  void stop() {
    environment.close();
  }

  @Test
  void with_no_argument() {
    assertThat(ledger.name()).isEqualTo("ledger");
  }

  @Test
  void with_one_which_may_be_null() {
    assertThat(ledger.describe(new Ledger.Entry("a", 1))).isEqualTo("Entry[account=a, cents=1]");
    assertThat(ledger.describe(null)).isEqualTo("null");
  }

  @Test
  void with_several_of_them_generic() {
    assertThat(ledger.sum(List.of(new Ledger.Entry("a", 1), new Ledger.Entry("b", 2)), 10))
        .isEqualTo(30);
    assertThat(ledger.sum(null, 10)).isEqualTo(-10);
  }

  @Test
  void with_a_result_of_nothing() {
    ledger.book("a", 5, true);

    assertThat(implementation.booked).isEqualTo("a 5 true");
  }

  @Test
  void with_an_array() {
    assertThat(ledger.join("a", "b")).isEqualTo("a+b");
  }

  @Test
  void and_names_them() {
    assertThat(LedgerRegistration.of(implementation).activityTypes())
        .containsExactly("Name", "Describe", "Sum", "Book", "Join", "Later");
  }

  @Test
  void and_says_what_generated_code_does_not_have() {
    LedgerRegistration registration = LedgerRegistration.of(implementation);

    assertThatThrownBy(registration::callUnknown)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LedgerRegistration has no activity 7, only 6");
  }
}
