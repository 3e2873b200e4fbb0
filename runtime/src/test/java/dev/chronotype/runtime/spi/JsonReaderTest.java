package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import dev.chronotype.runtime.internal.CodecSettings;
import dev.chronotype.runtime.internal.Misfit;
import dev.chronotype.runtime.internal.Unsupported;
import dev.chronotype.runtime.spi.CodecSamples.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static final JsonCodec<List<Line>> LINES = JsonContainers.list(CodecSamples.LINE);

  private static <T> T read(JsonCodec<T> codec, String json) {
    return new RootCodec<>(codec).decode(ByteString.copyFromUtf8(json), CodecSettings.DEFAULTS);
  }

  private static Misfit misfit(JsonCodec<?> codec, String json) {
    return new RootCodec<>(codec).explain(ByteString.copyFromUtf8(json), CodecSettings.DEFAULTS);
  }

  @Test
  void reads_components_in_any_order_with_white_space_and_without_some() {
    assertThat(
            read(
                CodecSamples.LINE,
                " {\n\"gift\" : true ,\t\"sk\\u0075\":\"a\",\r\n\"price\":1.50 } "))
        .isEqualTo(new Line("a", 0, new BigDecimal("1.50"), true));
    assertThat(read(CodecSamples.LINE, "{}")).isEqualTo(new Line(null, 0, null, false));
    assertThat(read(LINES, "[ null , {} ]")).containsExactly(null, new Line(null, 0, null, false));
    assertThat(read(CodecSamples.LINE, "null")).isNull();
  }

  @Test
  void skips_what_it_does_not_know() {
    assertThat(
            read(
                CodecSamples.LINE,
                "{\"a\":[1,{\"b\":[]},\"]\\\"}\",null,true,-1.5e3],\"quantity\":7,\"größe\":{\"x\":{}}}"))
        .isEqualTo(new Line(null, 7, null, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,}",
        "{\"a\":[1 2]}",
        "{\"a\":{\"b\"}}",
        "{\"a\":{,}}",
        "{\"a\":tru}",
        "{\"a\":\"\\q\"}",
        "{\"a\":01}",
        "{\"a\":{\"b\":1]}",
        "{\"a\":[}",
        "{\"a\":",
        "{\"a\":nul}"
      })
  void skips_nothing_that_is_no_json(String json) {
    assertThatThrownBy(() -> read(CodecSamples.LINE, json)).isSameAs(Unsupported.SIGNAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                          | 0  | expected an object",
        "{\"quantity\":\"12\"}       | 12 | expected a whole number",
        "{\"quantity\":null}         | 12 | expected a whole number",
        "{\"quantity\":1.9}          | 12 | expected a whole number from -2147483648 to 2147483647",
        "{\"quantity\":1e2}          | 12 | expected a whole number from -2147483648 to 2147483647",
        "{\"quantity\":2147483648}   | 12 | expected a whole number from -2147483648 to 2147483647",
        "{\"quantity\":012}          | 12 | expected a whole number",
        "{\"price\":1.}              | 9  | expected a number",
        "{\"price\":1e}              | 9  | expected a number",
        "{\"sku\":7}                 | 7  | expected text",
        "{\"sku\":\"abc              | 17 | expected the end of the text",
        "{\"sku\":\"\\u00g0\"}       | 8  | expected four hexadecimal digits",
        "{\"gift\":1}                | 8  | expected true or false",
        "{\"gift\":true \"sku\":\"\"}| 13 | expected a comma or the end of the object",
        "{\"gift\":true,\"gift\":true}| 13 | expected each name once",
        "{\"gift\":true,}            | 13 | expected a name",
        "{\"gift\" true}             | 8  | expected a colon"
      })
  void tells_where_it_gave_up(String json, int offset, String problem) {
    String whole = json.contains("abc") ? "{\"sku\":\"abcdefgh" : json;
    assertThat(misfit(CodecSamples.LINE, whole))
        .isEqualTo(new Misfit(json.contains("abc") ? 16 : offset, problem, true));
  }

  @Test
  void gives_up_on_bytes_that_are_no_utf_8() {
    for (String bytes : List.of("\u00C0\u0080", "\u00E2\u0082", "\u00ED\u00A0\u0080", "\u00FF")) {
      ByteString json = ByteString.copyFrom("\"a" + bytes + "\"", ISO_8859_1);
      assertThatThrownBy(
              () -> new RootCodec<>(JsonCodecs.STRING).decode(json, CodecSettings.DEFAULTS))
          .isSameAs(Unsupported.SIGNAL);
    }
    assertThat(read(JsonCodecs.STRING, "\"\uFFFD \\ud83d\\ude00 \uD83D\uDE00\""))
        .isEqualTo("\uFFFD \uD83D\uDE00 \uD83D\uDE00");
  }

  @Test
  void reads_a_thousand_levels_and_no_more() {
    assertThat(depth(read(CodecSamples.TREE, tree(500)))).isEqualTo(500);
    assertThat(misfit(CodecSamples.TREE, tree(501)).problem())
        .isEqualTo("expected at most 1,000 levels");
    String skipped = "{\"a\":" + "[".repeat(999) + "]".repeat(999) + "}";
    assertThat(read(CodecSamples.LINE, skipped)).isNotNull();
    assertThat(misfit(CodecSamples.LINE, skipped.replaceFirst("\\[", "[[")).problem())
        .isEqualTo("expected at most 1,000 levels");
  }

  private static String tree(int objects) {
    return "{\"children\":[".repeat(objects) + "]}".repeat(objects);
  }

  private static int depth(CodecSamples.Tree tree) {
    return tree.children().isEmpty() ? 1 : 1 + depth(tree.children().get(0));
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void gives_up_at_once_on_what_is_deep_without_end() {
    String deep = "[".repeat(2_000_000);
    assertThat(misfit(CodecSamples.TREE, "{\"children\":" + deep).offset()).isEqualTo(13);
    assertThat(misfit(CodecSamples.LINE, "{\"a\":" + deep).offset()).isEqualTo(1004);
    assertThat(misfit(LINES, deep).offset()).isEqualTo(1);
  }

  @Test
  void reads_numbers_of_a_thousand_characters_and_no_more() {
    String digits = "7".repeat(1000);
    assertThat(read(JsonCodecs.BIG_INTEGER, digits)).hasToString(digits);
    assertThat(misfit(JsonCodecs.BIG_INTEGER, digits + "7").problem())
        .isEqualTo("expected a number of at most 1,000 characters");
    assertThat(read(JsonCodecs.DOUBLE, "1" + "0".repeat(999))).isInfinite();
  }

  @Test
  void ends_numbers_and_literals() {
    assertThat(read(JsonCodecs.INTEGER, "12 \0")).isEqualTo(12);
    assertThat(read(JsonCodecs.STRING, "\"a\"b")).isEqualTo("a");
    assertThat(misfit(JsonCodecs.INTEGER, "12\0").offset()).isEqualTo(2);
    assertThat(misfit(JsonCodecs.BOOLEAN, "truex").offset()).isEqualTo(4);
    assertThat(misfit(JsonCodecs.INTEGER, "").offset()).isZero();
  }

  @Test
  void reads_containers_as_the_classes_that_jackson_makes() {
    assertThat(read(JsonContainers.list(JsonCodecs.STRING), "[]").getClass().getSimpleName())
        .isEqualTo("ArrayList");
    assertThat(read(JsonContainers.set(JsonCodecs.STRING), "[]").getClass().getSimpleName())
        .isEqualTo("HashSet");
    assertThat(
            read(
                    JsonContainers.<String, List<String>>collection(
                        ArrayList::new, JsonCodecs.STRING),
                    "[]")
                .getClass()
                .getSimpleName())
        .isEqualTo("ArrayList");
    Map<String, Optional<String>> map =
        read(
            JsonContainers.map(JsonContainers.optional(JsonCodecs.STRING)),
            "{\"a\":\"b\",\"a\":null}");
    assertThat(map.getClass().getSimpleName()).isEqualTo("LinkedHashMap");
    assertThat(map).containsOnly(Map.entry("a", Optional.empty()));
  }

  @Test
  void keeps_nothing_of_a_payload_for_the_next() {
    assertThatThrownBy(() -> read(CodecSamples.LINE, "{\"sku\":\"a\",\"price\":[}"))
        .isSameAs(Unsupported.SIGNAL);
    assertThat(read(CodecSamples.LINE, "{\"quantity\":1}"))
        .isEqualTo(new Line(null, 1, null, false));
  }

  @Test
  void has_a_reader_for_a_payload_in_a_payload() {
    JsonCodec<Line> nested =
        new JsonCodec<>() {
          @Override
          public void write(JsonWriter out, Line value) {
            assertThat(
                    new RootCodec<>(CodecSamples.LINE)
                        .encode(value, CodecSettings.DEFAULTS)
                        .toStringUtf8())
                .startsWith("{\"sku\"");
            CodecSamples.LINE.write(out, value);
          }

          @Override
          public Line read(JsonReader in) {
            assertThat(JsonReaderTest.read(CodecSamples.LINE, "{\"quantity\":1}").quantity())
                .isEqualTo(1);
            return CodecSamples.LINE.read(in);
          }
        };
    List<Line> lines = List.of(new Line("a", 2, null, false), new Line("b", 3, null, true));
    ByteString json =
        new RootCodec<>(JsonContainers.list(nested)).encode(lines, CodecSettings.DEFAULTS);
    assertThat(read(JsonContainers.list(nested), json.toStringUtf8())).isEqualTo(lines);
  }
}
