package dev.chronotype.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.internal.RegisteredActivity.Outcome;
import dev.chronotype.runtime.samples.Ledger;
import dev.chronotype.runtime.spi.Types;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.EncodedValues;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads arguments exactly as the SDK's converter does for a method. */
class MethodParametersTest {

  private static final DataConverter CONVERTER = DefaultDataConverter.STANDARD_INSTANCE;

  private static final Class<?>[] CLASSES = {
    String.class, List.class, int.class, long.class, boolean.class, char.class, double.class
  };
  private static final Type[] TYPES = {
    String.class,
    Types.parameterized(List.class, Ledger.Entry.class),
    int.class,
    long.class,
    boolean.class,
    char.class,
    double.class
  };

  /** Gives back what it is called with. */
  private static final class Echo implements RegisteredActivity.Body {
    @Override
    public ParameterTypes parameterTypes() {
      return new ParameterTypes(CLASSES, TYPES);
    }

    @Override
    public ParameterTypes resultType() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object call(Object instance, Object input) {
      return input;
    }
  }

  private final MethodParameters parameters = new MethodParameters();
  private final RegisteredActivity activity =
      new RegisteredActivity(
          "Sum",
          "com.acme.Ledger",
          "com.acme.Ledger#sum",
          parameters,
          Outcome.ANY_VALUE,
          Object::new,
          new Echo(),
          false);

  private Object[] decode(EncodedValues arguments) {
    return (Object[]) activity.decode(arguments, null);
  }

  private void assertDecodesAsTheSdk(Object... arguments) {
    var payloads = CONVERTER.toPayloads(arguments);
    assertThat(decode(new EncodedValues(payloads, CONVERTER)))
        .containsExactly(CONVERTER.fromPayloads(payloads, CLASSES, TYPES));
  }

  @Test
  void takes_all_arguments() {
    assertDecodesAsTheSdk("a", List.of(new Ledger.Entry("b", 1)), 2, 3L, true, 'c', 4.5);
  }

  @Test
  void gives_null_or_zero_for_what_is_left_out() {
    assertDecodesAsTheSdk();
    assertDecodesAsTheSdk("a");
    assertDecodesAsTheSdk("a", List.of(), 2);
  }

  @Test
  void leaves_further_arguments_alone() {
    assertDecodesAsTheSdk("a", List.of(), 2, 3L, true, 'c', 4.5, "more");
  }

  @Test
  void takes_null() {
    assertDecodesAsTheSdk(null, null, 2);
  }

  @Test
  void takes_values_that_are_decoded_already() {
    assertThat(decode(new EncodedValues("a", List.of(), 2)))
        .containsExactly("a", List.of(), 2, 0L, false, '\0', 0.0);
  }

  @Test
  void shows_interceptors_the_very_array() {
    Object[] decoded = decode(new EncodedValues("a"));

    assertThat(parameters.toArray(decoded)).isSameAs(decoded);
  }

  @Test
  void refuses_another_number_of_arguments_from_interceptors() {
    parameters.check(activity, new Object[CLASSES.length]);
    assertThatThrownBy(() -> parameters.check(activity, new Object[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "An interceptor passed 2 arguments to Activity Type \"Sum\" (com.acme.Ledger#sum),"
                + " which takes 7.");
  }
}
