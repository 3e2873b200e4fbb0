package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.runtime.internal.CodecSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lists of whole numbers are written at once: the bytes are those of the SDK. */
class DigitsTest {

  private static <T> void check(JsonCodec<T> codec, T value) {
    assertThat(new RootCodec<>(codec).encode(value, CodecSettings.DEFAULTS).toStringUtf8())
        .isEqualTo(SdkJson.of(value));
  }

  @Test
  void writes_few_numbers() {
    check(JsonContainers.list(JsonCodecs.INTEGER), List.of());
    check(JsonContainers.list(JsonCodecs.LONG), List.of(Long.MIN_VALUE));
    check(
        JsonContainers.list(JsonCodecs.INTEGER),
        Arrays.asList(null, 0, Integer.MIN_VALUE, null, Integer.MAX_VALUE, -1, null));
    check(JsonContainers.set(JsonCodecs.LONG), Set.of(Long.MAX_VALUE));
    check(
        JsonContainers.list(JsonContainers.list(JsonCodecs.INTEGER)),
        List.of(List.of(), List.of(1), List.of(), List.of(2, 3)));
  }

  /** Whatever room there is behind the last one. */
  @Test
  void writes_any_number_of_numbers_of_any_length() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      List<Integer> ints = new ArrayList<>();
      Set<Long> longs = new LinkedHashSet<>();
      for (int k = random.nextInt(300); k > 0; k--) {
        ints.add(random.nextInt(20) == 0 ? null : random.nextInt() >> random.nextInt(32));
        longs.add(random.nextInt(20) == 0 ? null : random.nextLong() >> random.nextInt(64));
      }
      check(JsonContainers.list(JsonCodecs.INTEGER), ints);
      check(JsonContainers.collection(LinkedHashSet::new, JsonCodecs.LONG), longs);
    }
  }
}
