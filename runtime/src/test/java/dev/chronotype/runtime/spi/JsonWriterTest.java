package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.internal.CodecSettings;
import dev.chronotype.runtime.internal.Unsupported;
import dev.chronotype.runtime.spi.CodecSamples.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  private static <T> String write(JsonCodec<T> codec, T value) {
    return new RootCodec<>(codec).encode(value, CodecSettings.DEFAULTS).toStringUtf8();
  }

  @Test
  void writes_each_character_as_jackson_does() {
    String all =
        IntStream.range(0, 0x10000)
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining());
    assertThat(write(JsonCodecs.STRING, all)).isEqualTo(SdkJson.of(all));
  }

  @Test
  void writes_text_of_any_length() {
    for (String unit : List.of("a", "\u00e4", "\u65e5", "\u0001")) {
      for (int length = 1; length < 5000; length = length * 2 + 1) {
        String text = "a".repeat(length / 2) + unit.repeat(length);
        assertThat(write(JsonCodecs.STRING, text)).isEqualTo(SdkJson.of(text));
      }
    }
  }

  @Test
  void writes_numbers_of_any_length() {
    List<Long> numbers = new ArrayList<>(List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L));
    for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
      numbers.addAll(List.of(power, power - 1, power + 1, -power, 1 - power));
    }
    assertThat(write(JsonContainers.list(JsonCodecs.LONG), numbers)).isEqualTo(SdkJson.of(numbers));
  }

  @Test
  void writes_a_thousand_levels_and_leaves_more_to_jackson() {
    assertThat(write(CodecSamples.TREE, tree(500))).isEqualTo(SdkJson.of(tree(500)));
    assertThatThrownBy(() -> write(CodecSamples.TREE, tree(501))).isSameAs(Unsupported.SIGNAL);
  }

  /** Each has two levels: the object, and the list in it. */
  private static Tree tree(int trees) {
    Tree tree = new Tree("leaf", List.of());
    for (int i = 1; i < trees; i++) {
      tree = new Tree(null, List.of(tree));
    }
    return tree;
  }

  @Test
  void leaves_a_key_of_null_to_jackson() {
    Map<String, String> map = new HashMap<>();
    map.put(null, "a");
    assertThatThrownBy(() -> write(JsonContainers.map(JsonCodecs.STRING), map))
        .isSameAs(Unsupported.SIGNAL);
  }

  @Test
  void takes_64_components() {
    String[] names = IntStream.range(0, 65).mapToObj(i -> "c" + i).toArray(String[]::new);
    assertThatThrownBy(() -> RecordNames.of(names))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("65 components are more than 64.");
  }
}
