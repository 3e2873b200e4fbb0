package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import dev.chronotype.runtime.internal.CodecSettings;
import dev.chronotype.runtime.internal.Unsupported;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Numbers of any length, with anything behind them: most are read by eight bytes at once. */
class NumberTokenTest {

  private static final Pattern JSON = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

  /** As it is in front of other bytes, and at the very end. */
  private static final List<String> BEHIND = List.of("]", " ]", ",1]", ",1        ]", "]        ");

  private static List<String> spellings() {
    Random random = new Random(7);
    List<String> all = new ArrayList<>();
    for (int whole = 0; whole < 11; whole++) {
      for (int decimals = -1; decimals < 11; decimals++) {
        String number = digits(random, whole);
        number += decimals < 0 ? "" : "." + digits(random, decimals);
        all.addAll(List.of(number, "-" + number, number + "e2", number + "ß", number + "."));
        all.addAll(List.of("0" + number, number + "/", number + ":", number + "\u0000"));
      }
    }
    return all;
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + (i == 0 ? 1 + random.nextInt(9) : random.nextInt(10))));
    }
    return digits.toString();
  }

  private static <T> T second(JsonCodec<T> codec, String json) {
    return new RootCodec<>(JsonContainers.list(codec))
        .decode(ByteString.copyFromUtf8(json), CodecSettings.DEFAULTS)
        .get(1);
  }

  @Test
  void reads_what_is_a_number_of_json_and_nothing_else() {
    int numbers = 0;
    for (String number : spellings()) {
      for (String behind : BEHIND) {
        String json = "[0," + number + behind;
        if (JSON.matcher(number).matches()) {
          numbers++;
          assertThat(second(JsonCodecs.BIG_DECIMAL, json))
              .as(json)
              .isEqualTo(new BigDecimal(number));
          assertThat(second(JsonCodecs.DOUBLE, json)).as(json).isEqualTo(Double.valueOf(number));
        } else {
          assertThatThrownBy(() -> second(JsonCodecs.BIG_DECIMAL, json))
              .as(json)
              .isSameAs(Unsupported.SIGNAL);
          assertThatThrownBy(() -> second(JsonCodecs.DOUBLE, json))
              .as(json)
              .isSameAs(Unsupported.SIGNAL);
        }
      }
    }
    assertThat(numbers).isGreaterThan(1000);
  }

  @Test
  void reads_whole_numbers_within_their_bounds() {
    for (String number : spellings()) {
      for (String behind : BEHIND) {
        String json = "[0," + number + behind;
        boolean isWhole = JSON.matcher(number).matches() && number.matches("-?\\d+");
        long value = isWhole ? Long.parseLong(number) : Long.MIN_VALUE;
        check(JsonCodecs.LONG, json, isWhole, value);
        check(JsonCodecs.INTEGER, json, isWhole && (int) value == value, (int) value);
        check(JsonCodecs.SHORT, json, isWhole && (short) value == value, (short) value);
        check(JsonCodecs.BYTE, json, isWhole && (byte) value == value, (byte) value);
      }
    }
  }

  private static <T> void check(JsonCodec<T> codec, String json, boolean isRead, T value) {
    if (isRead) {
      assertThat(second(codec, json)).as(json).isEqualTo(value);
    } else {
      assertThatThrownBy(() -> second(codec, json)).as(json).isSameAs(Unsupported.SIGNAL);
    }
  }
}
