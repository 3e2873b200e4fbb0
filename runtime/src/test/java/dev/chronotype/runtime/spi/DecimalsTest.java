package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  private static final int VALUES = 300_000;

  private static String written(double value) {
    byte[] bytes = new byte[Decimals.MAX_BYTES];
    int end = Decimals.write(value, bytes, 0);
    return end < 0 ? null : new String(bytes, 0, end, ISO_8859_1);
  }

  @Test
  void are_written_as_java_writes_them() {
    Random random = new Random(1);
    long unit = 1;
    for (int decimals = 0; decimals <= 6; decimals++) {
      for (int i = 1; i < VALUES; i++) {
        assertSame((double) i / unit);
        assertSame(-(double) random.nextLong(10_000_000 * unit) / unit);
      }
      unit *= 10;
    }
  }

  private static void assertSame(double value) {
    String written = written(value);
    boolean isUsual = Math.abs(value) >= 1e-3 && Math.abs(value) < 1e7;
    if (isUsual ? !Double.toString(value).equals(written) : written != null) {
      assertThat(written).isEqualTo(isUsual ? Double.toString(value) : null);
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        -0.0,
        9.99e-4,
        1e7,
        0.1234567,
        1.0 / 3,
        Math.PI,
        1e300,
        Double.MIN_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
      })
  void are_left_to_java_where_there_are_many_digits_or_an_exponent(double value) {
    assertThat(written(value)).isNull();
  }
}
