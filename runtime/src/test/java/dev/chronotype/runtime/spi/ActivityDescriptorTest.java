package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActivityDescriptorTest {

  @Test
  void knows_where_the_definition_is_and_whether_it_has_a_result() {
    ActivityDescriptor greet = ActivityDescriptor.returning("greet", "com.acme.Greeter#greet");
    ActivityDescriptor book = ActivityDescriptor.voidMethod("Book", "com.acme.Ledger#book");

    assertThat(greet.activityType()).isEqualTo("greet");
    assertThat(greet.method()).isEqualTo("com.acme.Greeter#greet");
    assertThat(greet.returnsNothing()).isFalse();
    assertThat(book.returnsNothing()).isTrue();
  }

  @Test
  void refuses_a_place_that_names_no_type() {
    assertThatThrownBy(() -> ActivityDescriptor.method("Book", "book"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not of the form Type#method: book");
  }
}
