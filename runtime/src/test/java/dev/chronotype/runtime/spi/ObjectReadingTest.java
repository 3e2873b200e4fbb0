package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import dev.chronotype.runtime.internal.CodecSettings;
import dev.chronotype.runtime.internal.Unsupported;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in any order, some missing, some unknown: whatever comes, and whatever came before. */
class ObjectReadingTest {

  private static final List<String> PROPERTIES =
      List.of("\"a\":1", "\"b\":\"}\"", "\"next\":{\"d\":true,\"a\":2}", "\"d\":true");

  record Node(int a, String b, Node next, boolean d) {}

  /** What it has learnt of the order of names is forgotten with it. */
  private static final class NodeCodec extends RecordCodec<Node> {
    NodeCodec() {
      super(Node.class, "a", "b", "next", "d");
    }

    @Override
    public void write(JsonWriter out, Node value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Node read(JsonReader in) {
      begin(in);
      int a = has(in, 0) ? in.readInt() : 0;
      String b = has(in, 1) ? in.readString() : null;
      Node next = has(in, 2) ? in.read(this) : null;
      boolean d = has(in, 3) && in.readBoolean();
      end(in);
      return new Node(a, b, next, d);
    }
  }

  private static Node read(JsonCodec<Node> codec, String json) {
    return new RootCodec<>(codec).decode(ByteString.copyFromUtf8(json), CodecSettings.DEFAULTS);
  }

  private static Node expected(List<String> properties) {
    return new Node(
        properties.contains(PROPERTIES.get(0)) ? 1 : 0,
        properties.contains(PROPERTIES.get(1)) ? "}" : null,
        properties.contains(PROPERTIES.get(2)) ? new Node(2, null, null, true) : null,
        properties.contains(PROPERTIES.get(3)));
  }

  /** All choices of some of these, in all orders. */
  private static List<List<String>> arrangements(List<String> of) {
    List<List<String>> all = new ArrayList<>(List.of(List.of()));
    for (String each : of) {
      for (List<String> known : List.copyOf(all)) {
        for (int i = 0; i <= known.size(); i++) {
          List<String> more = new ArrayList<>(known);
          more.add(i, each);
          all.add(more);
        }
      }
    }
    return all;
  }

  @Test
  void reads_names_in_any_order_with_some_missing_and_some_unknown() {
    List<String> properties = new ArrayList<>(PROPERTIES);
    properties.add("\"new\":[{\"a\":3},\"d\"]");
    List<List<String>> all = arrangements(properties);
    JsonCodec<Node> used = new NodeCodec();
    assertThat(all).hasSize(326);
    for (List<String> each : all) {
      String json = '{' + String.join(",", each) + '}';
      String spaced = " { " + String.join(" , ", each).replace("\":", "\" : ") + " } ";
      Node expected = expected(each);
      assertThat(read(new NodeCodec(), json)).as(json).isEqualTo(expected);
      assertThat(read(new NodeCodec(), spaced)).as(spaced).isEqualTo(expected);
      assertThat(read(used, json)).as(json).isEqualTo(expected);
      assertThat(read(used, spaced)).as(spaced).isEqualTo(expected);
    }
  }

  @Test
  void leaves_names_that_come_twice_to_the_converter_behind() {
    JsonCodec<Node> used = new NodeCodec();
    for (List<String> each : arrangements(PROPERTIES)) {
      for (int i = 0; i < each.size(); i++) {
        List<String> twice = new ArrayList<>(each);
        twice.add(i, each.get(each.size() - 1));
        String json = '{' + String.join(",", twice) + '}';
        assertThatThrownBy(() -> read(new NodeCodec(), json)).as(json).isSameAs(Unsupported.SIGNAL);
        assertThatThrownBy(() -> read(used, json)).as(json).isSameAs(Unsupported.SIGNAL);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{,\"a\":1}",
        "{\"a\":1,}",
        "{\"a\":1,,\"b\":\"\"}",
        "{\"a\":1 \"b\":\"\"}",
        "{\"a\":1\"b\":\"\"}",
        "{\"d\":true,\"a\":1",
        "{\"d\":true,\"a\":1]",
        "{\"d\":true,\"a\":1 2}",
        "{\"d\":true,\"a\":1,}",
        "{\"d\":true \"a\":1}",
        "{\"d\":true,\"a\":1x}",
        "{\"d\":true,\"a\":1-2}",
        "{\"d\":truex,\"a\":1}",
        "{\"d\":true,\"a\":llue\":\"alue\":1,\"b\":\"}]}\"}",
        "{\"d\":true,\"b\":nullx,\"a\":1}",
        "{\"d\":true,\"b\":\"x\"y,\"a\":1}",
        "{\"d\":true,\"b\":\"x,\"a\":1}",
        "{\"d\":true,\"next\":nul,\"a\":1}",
        "{\"d\":true,\"next\":{\"a\":1,\"a\":1}",
        "{\"d\":true,\"new\":01}",
        "{\"d\":true,\"next\":{\"d\":true,\"a\":1,}}",
        "{\"new\":1,}",
        "{\"new\":1 \"a\":1}",
        "{a:1}",
        "{\"a\"1}",
        "{",
        "{\"a\":1",
        "{\"d\":true"
      })
  void reads_nothing_that_is_no_json(String json) {
    JsonCodec<Node> used = new NodeCodec();
    read(used, "{\"d\":true,\"a\":1}");
    assertThatThrownBy(() -> read(new NodeCodec(), json)).isSameAs(Unsupported.SIGNAL);
    assertThatThrownBy(() -> read(used, json)).isSameAs(Unsupported.SIGNAL);
  }

  @Test
  void reads_what_is_in_order_for_long_and_then_is_not() {
    JsonCodec<Node> used = new NodeCodec();
    JsonCodec<List<Node>> nodes = JsonContainers.list(used);
    String missing = "{\"b\":\"b\",\"d\":true},";
    String shuffled = "{\"d\":true,\"a\":1},";
    String all = (shuffled + missing.repeat(150)).repeat(3);
    String json = '[' + all.substring(0, all.length() - 1) + ']';
    for (int i = 0; i < 3; i++) {
      List<Node> read =
          new RootCodec<>(nodes).decode(ByteString.copyFromUtf8(json), CodecSettings.DEFAULTS);
      assertThat(read).hasSize(3 * 151);
      for (int k = 0; k < read.size(); k++) {
        assertThat(read.get(k))
            .isEqualTo(k % 151 == 0 ? new Node(1, null, null, true) : new Node(0, "b", null, true));
      }
    }
  }

  private static String shuffled(int levels, String text) {
    return "{\"d\":true,\"next\":".repeat(levels)
        + "null"
        + (",\"b\":\"" + text + "\"}").repeat(levels);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void looks_through_no_payload_again_and_again() {
    String text = "0123456789{[\\\"]}".repeat(150);
    Node node = read(new NodeCodec(), shuffled(900, text));
    for (int i = 0; i < 900; i++) {
      assertThat(node.b()).isEqualTo(text.replace("\\", ""));
      node = node.next();
    }
    assertThat(node).isNull();
    assertThatThrownBy(() -> read(new NodeCodec(), shuffled(1001, "b")))
        .isSameAs(Unsupported.SIGNAL);
  }
}
