package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.runtime.internal.CodecSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever keys were written before: the bytes of a map are those of the SDK. */
class WrittenKeysTest {

  private static final List<String> UNUSUAL =
      List.of(
          "",
          "Aa",
          "BB", // with the hash code of the one before
          "größe",
          "\"",
          "a\\b",
          "\n",
          "\u007F",
          "\uD800",
          "名前",
          "thirteen chars",
          "an owner, longer than that");

  private final RootCodec<Map<String, Integer>> codec =
      new RootCodec<>(JsonContainers.map(JsonCodecs.INTEGER));

  private void check(Map<String, Integer> map) {
    assertThat(codec.encode(map, CodecSettings.DEFAULTS).toStringUtf8()).isEqualTo(SdkJson.of(map));
  }

  @Test
  void writes_the_keys_that_are_there() {
    List<String> keys = new ArrayList<>(UNUSUAL);
    // More than are kept, so that some take the places of others.
    IntStream.range(0, 200).forEach(i -> keys.add("key-" + i));
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      Map<String, Integer> map = new LinkedHashMap<>();
      int from = random.nextInt(keys.size());
      int count = random.nextInt(12);
      for (int k = from; k < from + count; k++) {
        // Equal, and not the same.
        map.put(new String(keys.get(k % keys.size()).toCharArray()), random.nextInt(10_000));
      }
      check(map);
    }
  }

  @Test
  void writes_the_same_keys_each_time() {
    for (String each : UNUSUAL) {
      for (int i = 0; i < 4; i++) {
        check(Map.of(each, i));
      }
    }
  }
}
