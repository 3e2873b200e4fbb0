package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.chronotype.runtime.internal.CodecSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever keys maps had before: what a map has is what is in it. */
class UsualKeysTest {

  private static final List<String> KEYS =
      List.of(
          "region",
          "channel",
          "a",
          "",
          "b",
          "größe",
          "\"",
          "\\",
          "\n",
          "an owner, longer than that",
          "thirteen chars",
          "fourteen chars",
          "{}",
          "名前",
          "\u007F",
          "x-1",
          "x-2",
          "x-3");

  private final JsonCodec<Map<String, String>> texts = new ContainerCodecs.OfStrings();
  private final JsonCodec<Map<String, Integer>> numbers = JsonContainers.map(JsonCodecs.INTEGER);

  private static <T> void check(
      JsonCodec<Map<String, T>> codec, Map<String, T> map, boolean spaced) {
    String json = SdkJson.of(map);
    String read = spaced ? json.replace("\":", "\" : ").replace(",\"", " , \"") : json;
    Map<String, T> found =
        new RootCodec<>(codec).decode(ByteString.copyFromUtf8(read), CodecSettings.DEFAULTS);
    assertThat(found).isInstanceOf(LinkedHashMap.class).isEqualTo(map);
    assertThat(List.copyOf(found.keySet())).as(read).isEqualTo(List.copyOf(map.keySet()));
  }

  @Test
  void reads_what_is_there_and_not_what_is_usual() {
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      Map<String, String> labels = new LinkedHashMap<>();
      Map<String, Integer> counts = new LinkedHashMap<>();
      // The same keys for some time, then others, and now and then any.
      int from = i / 100 + (random.nextInt(10) == 0 ? random.nextInt(KEYS.size()) : 0);
      int count = random.nextInt(KEYS.size());
      for (int k = from; k < from + count; k++) {
        String key = KEYS.get(k % KEYS.size());
        labels.put(key, "v" + k);
        counts.put(key, k);
      }
      check(texts, labels, random.nextInt(20) == 0);
      check(numbers, counts, random.nextInt(20) == 0);
    }
  }

  @Test
  void reads_keys_that_are_never_the_same() {
    for (int i = 0; i < 200; i++) {
      check(numbers, Map.of("key-" + i, i), false);
      check(texts, Map.of("key-" + i, "v" + i), false);
    }
    check(texts, Map.of("region", "eu"), false);
    check(texts, Map.of("region", "us"), false);
  }
}
