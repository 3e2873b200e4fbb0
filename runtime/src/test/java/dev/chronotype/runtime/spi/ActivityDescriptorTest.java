package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityDescriptorTest {

  @Test
  void knows_the_record_of_an_activity_of_ours() {
    ActivityDescriptor descriptor =
        ActivityDescriptor.returning("greet", "com.acme.Greeter#greet", String.class);

    assertThat(descriptor.inputClass()).isEqualTo(String.class);
    assertThat(descriptor.inputType()).isEqualTo(String.class);
    assertThat(descriptor.parameterTypes()).containsExactly(String.class);
    assertThat(descriptor.returnsNothing()).isFalse();
  }

  @Test
  void knows_the_parameters_of_a_method() {
    ActivityDescriptor descriptor =
        ActivityDescriptor.voidMethod(
            "Book",
            "com.acme.Ledger#book",
            Types.parameterized(List.class, String.class),
            Types.arrayOf(Types.parameterized(List.class, String.class)),
            int.class);

    assertThat(descriptor.parameterTypes())
        .containsExactly(
            Types.parameterized(List.class, String.class),
            Types.arrayOf(Types.parameterized(List.class, String.class)),
            int.class);
    assertThat(descriptor.returnsNothing()).isTrue();
    assertThatThrownBy(descriptor::inputClass)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("com.acme.Ledger#book does not take one record: see parameterTypes()");
  }

  @Test
  void refuses_a_type_that_nothing_can_be_decoded_to() {
    assertThatThrownBy(
            () ->
                ActivityDescriptor.method(
                    "Book", "com.acme.Ledger#book", Types.subtypeOf(String.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Has no class: ? extends java.lang.String");
    assertThatThrownBy(() -> ActivityDescriptor.method("Book", "book"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not of the form Type#method: book");
  }
}
