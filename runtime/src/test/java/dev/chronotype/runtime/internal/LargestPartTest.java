package dev.chronotype.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.protobuf.ByteString;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LargestPartTest {

  static Stream<Arguments> documents() {
    return Stream.of(
        arguments("{}", "Order"),
        arguments("\"text\"", "Order"),
        arguments("{\"id\":1,\"photo\":\"xxxxxxxxxxxxxxxxxxxxxxxxx\"}", "Order.photo"),
        arguments("{\"photo\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxx\",\"id\":1}", "Order.photo"),
        arguments("{\"a\":\"xxxxx\",\"b\":\"xxxxx\",\"c\":\"xxxxx\"}", "Order"),
        arguments("{\"lines\":[{\"n\":1},{\"n\":2},{\"n\":3},{\"n\":4}]}", "Order.lines"),
        arguments(
            "{\"lines\":[{\"n\":1},{\"n\":2,\"photo\":\"xxxxxxxxxxxxxxxxxxx\"}]}",
            "Order.lines[1].photo"),
        arguments("[1,2,\"xxxxxxxxxxxxxxxxxx\"]", "Order[2]"),
        arguments("{ \"a\" : 1 ,\n \"b\" : [ \"xxxxxxxxxxxxxxxxxxxxxxxxxxxx\" ] }", "Order.b[0]"),
        arguments("{\"a\":\"}]\\\"{[\",\"b\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}", "Order.b"),
        arguments(
            "{\"a\":true,\"b\":-1.25e-7,\"c\":null,\"d\":[[[[1,2,3,4,5,6,7,8,9,10,11,12,13]]]]}",
            "Order.d[0][0][0]"),
        arguments("{\"ä\":\"xxxxxxxxxxxxxx\"}", "Order.ä"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void is_as_far_down_as_most_of_the_size_is(String json, String path) {
    assertThat(LargestPart.of(ByteString.copyFromUtf8(json), "Order").path()).isEqualTo(path);
  }

  @Test
  void has_its_size() {
    assertThat(LargestPart.of(ByteString.copyFromUtf8("{\"a\":\"0123456789\"}"), "Order"))
        .isEqualTo(new LargestPart("Order.a", 12));
  }

  @Test
  void cuts_long_keys_and_paths() {
    String key = "k".repeat(500);
    String deep = ("{\"" + key + "\":").repeat(100) + "\"x\"" + "}".repeat(100);

    assertThat(LargestPart.of(ByteString.copyFromUtf8(deep), "Order").path())
        .hasSizeLessThan(32 * 70)
        .startsWith("Order." + "k".repeat(60) + "....kkk");
  }

  /** It is asked of what a converter wrote, and must not add a failure of its own to that. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "\"",
        "\"\\",
        "{\"",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\" 1}",
        "{,}",
        "[,]",
        "]",
        "}",
        "[}",
        "{]",
        "nul",
        "{\"a\":\"\\",
        "[[[[[[[",
        "{1:2}",
        ":",
        "[1 2 3]",
        "{\"a\"}"
      })
  void says_something_of_what_is_no_json(String text) {
    assertThat(LargestPart.of(ByteString.copyFromUtf8(text), "Order").path()).startsWith("Order");
  }

  @Test
  void takes_a_document_of_nothing_but_brackets() {
    assertThat(LargestPart.of(ByteString.copyFromUtf8("[".repeat(2_000_000)), "Order").path())
        .startsWith("Order[0][0]");
  }
}
