package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.protobuf.ByteString;
import dev.chronotype.runtime.PayloadCodecs;
import dev.chronotype.runtime.PayloadCodecs.UnknownProperties;
import dev.chronotype.runtime.PayloadCodecs.Use;
import dev.chronotype.runtime.spi.CodecSamples.Line;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.GsonJsonPayloadConverter;
import io.temporal.payload.codec.PayloadCodec;
import io.temporal.payload.context.ActivitySerializationContext;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PayloadCodecsTest {

  private static final DataConverter JACKSON = DefaultDataConverter.STANDARD_INSTANCE;
  private static final Line LINE = new Line("a", 2, new BigDecimal("1.50"), true);
  private static final String GROWN =
      "{\"sku\":\"a\",\"added\":1,\"price\":1.50,\"gift\":true,\"quantity\":2}";

  private final DataConverter converter = PayloadCodecs.defaults().around(JACKSON);

  /** A record whose constructor is particular, and a codec for it. */
  record Positive(int value) {
    Positive {
      if (value <= 0) {
        throw new IllegalArgumentException("not positive");
      }
    }
  }

  private static final class PositiveCodec extends RecordCodec<Positive> {
    PositiveCodec() {
      super(Positive.class, "value");
    }

    @Override
    public void write(JsonWriter out, Positive value) {
      name(out, 0).writeInt(value.value());
      end(out);
    }

    @Override
    public Positive read(JsonReader in) {
      begin(in);
      int value = has(in, 0) ? in.readInt() : 0;
      end(in);
      return new Positive(value);
    }
  }

  @BeforeAll
  static void register() {
    JsonCodecs.register((RecordCodec<?>) CodecSamples.LINE, new PositiveCodec());
  }

  private static Payload json(String json) {
    return JACKSON.toPayload("").orElseThrow().toBuilder()
        .setData(ByteString.copyFromUtf8(json))
        .build();
  }

  private static Type listOf(Type element) {
    return Types.parameterized(List.class, element);
  }

  @Test
  void writes_the_payload_that_the_default_converter_writes() {
    List<Object> values =
        new ArrayList<>(
            List.of(
                LINE,
                List.of(LINE, LINE),
                Arrays.asList(null, LINE),
                new LinkedHashSet<>(List.of(LINE)),
                Map.of("a", LINE),
                Map.of(1, LINE),
                Optional.of(LINE),
                Optional.empty(),
                List.of(),
                List.of(LINE, "a"),
                List.of("a", "b"),
                List.of(new byte[1]),
                new byte[] {1},
                "text",
                12,
                Map.of("a", List.of(LINE))));
    values.add(null);
    for (Object value : values) {
      assertThat(converter.toPayload(value)).isEqualTo(JACKSON.toPayload(value));
    }
    assertThat(converter.toPayloads(values.toArray()))
        .isEqualTo(JACKSON.toPayloads(values.toArray()));
    assertThat(converter.toPayloads()).isEmpty();
    assertThat(converter.toPayloads((Object[]) null)).isEmpty();
  }

  @Test
  void skips_unknown_properties_wherever_codecs_read() {
    assertThat(converter.fromPayload(json(GROWN), Line.class, Line.class)).isEqualTo(LINE);
    assertThat(
            (Object) converter.fromPayload(json("[" + GROWN + "]"), List.class, listOf(Line.class)))
        .isEqualTo(List.of(LINE));
    for (Class<?> raw : List.of(Set.class, Collection.class)) {
      Object read =
          converter.fromPayload(json("[" + GROWN + "]"), raw, Types.parameterized(raw, Line.class));
      assertThat(List.copyOf((Collection<?>) read)).isEqualTo(List.of(LINE));
    }
    assertThat(
            (Object)
                converter.fromPayload(
                    json("{\"a\":[" + GROWN + "]}"),
                    Map.class,
                    Types.parameterized(Map.class, String.class, listOf(Line.class))))
        .isEqualTo(Map.of("a", List.of(LINE)));
    assertThat(
            (Object)
                converter.fromPayload(
                    json(GROWN), Optional.class, Types.parameterized(Optional.class, Line.class)))
        .isEqualTo(Optional.of(LINE));
    assertThatThrownBy(() -> JACKSON.fromPayload(json(GROWN), Line.class, Line.class))
        .isInstanceOf(DataConverterException.class);
  }

  @Test
  void fails_unknown_properties_where_that_is_asked_for() {
    DataConverter strict =
        PayloadCodecs.defaults().withUnknownProperties(UnknownProperties.FAIL).around(JACKSON);
    assertThatThrownBy(() -> strict.fromPayload(json(GROWN), Line.class, Line.class))
        .isInstanceOf(DataConverterException.class)
        .hasMessageStartingWith(
            "Line: expected the name of a component, found \"added\" at byte 11; ");
  }

  @Test
  void reads_what_the_default_converter_reads_where_codecs_give_up() {
    assertThat(
            converter.fromPayload(
                json("{\"sku\":7,\"quantity\":\"12\",\"gift\":null}"), Line.class, Line.class))
        .isEqualTo(new Line("7", 12, null, false));
    assertThat(converter.fromPayload(JACKSON.toPayload(null).orElseThrow(), Line.class, Line.class))
        .isNull();
    assertThat(converter.fromPayload(json(""), Line.class, Line.class)).isNull();
  }

  @Test
  void tells_the_place_of_what_nobody_can_read() {
    DataConverter ofActivity =
        converter.withContext(
            new ActivitySerializationContext("ns", "id", "type", "greet", "queue", false));
    Payload payload = json("[{},{\"sku\":\"{,\",\"price\":\"abc\"}]");
    assertThatThrownBy(() -> ofActivity.fromPayload(payload, List.class, listOf(Line.class)))
        .isExactlyInstanceOf(DataConverterException.class)
        .hasMessageStartingWith(
            "List<Line>[1].price: expected a number, found \"abc\" at byte 24,"
                + " Activity Type \"greet\"; com.fasterxml.jackson.databind.exc.InvalidFormatException")
        .hasCauseInstanceOf(JsonMappingException.class);
  }

  @Test
  void tells_the_place_of_what_a_constructor_refuses() {
    Payload payload = json("[{\"value\":1},{\"value\":-1},{}]");
    assertThatThrownBy(() -> converter.fromPayload(payload, List.class, listOf(Positive.class)))
        .isExactlyInstanceOf(DataConverterException.class)
        .hasMessageStartingWith(
            "List<Positive>[1]: refused by the constructor: not positive at byte 24; ");
  }

  @Test
  void quotes_nothing_where_that_is_asked_for() {
    DataConverter silent = PayloadCodecs.defaults().withContentsInMessages(false).around(JACKSON);

    assertThatThrownBy(
            () -> silent.fromPayload(json("{\"price\":\"abc\"}"), Line.class, Line.class))
        .isExactlyInstanceOf(DataConverterException.class)
        .hasMessage("Line.price: expected a number at byte 9")
        .hasNoCause();
    assertThatThrownBy(
            () -> silent.fromPayload(json("{\"value\":-1}"), Positive.class, Positive.class))
        .isExactlyInstanceOf(DataConverterException.class)
        .hasMessage("Positive: refused by the constructor at byte 11")
        .hasNoCause();
    assertThat(PayloadCodecs.defaults().withContentsInMessages(false))
        .hasToString(
            "PayloadCodecs{DEFAULT_CONVERTER, unknown properties: SKIP, without contents in messages}");
  }

  @Test
  void reads_arguments_one_by_one_and_all_at_once() {
    Payloads payloads =
        Payloads.newBuilder().addPayloads(json(GROWN)).addPayloads(json("7")).build();
    Optional<Payloads> content = Optional.of(payloads);
    Class<?>[] classes = {Line.class, int.class, Line.class};

    assertThat(converter.fromPayloads(content, classes, classes)).containsExactly(LINE, 7, null);
    assertThat(converter.fromPayloads(Optional.empty(), classes, classes))
        .containsExactly(null, 0, null);
    assertThat(converter.fromPayloads(0, content, Line.class, Line.class)).isEqualTo(LINE);
    assertThat(converter.fromPayloads(2, content, Line.class, Line.class)).isNull();
    assertThat(converter.fromPayloads(0, Optional.empty(), Line.class, Line.class)).isNull();
  }

  /** Turns all bits, and counts how often it is called. */
  private static final class Encryption implements PayloadCodec {
    private int calls;

    @Override
    public List<Payload> encode(List<Payload> payloads) {
      calls++;
      return payloads.stream().map(Encryption::turned).toList();
    }

    @Override
    public List<Payload> decode(List<Payload> payloads) {
      return encode(payloads);
    }

    private static Payload turned(Payload payload) {
      byte[] bytes = payload.toByteArray();
      boolean isEncrypted = payload.containsMetadata("encrypted");
      byte[] data = isEncrypted ? payload.getData().toByteArray() : bytes;
      for (int i = 0; i < data.length; i++) {
        data[i] ^= (byte) 0xFF;
      }
      try {
        return isEncrypted
            ? Payload.parseFrom(data)
            : Payload.newBuilder()
                .putMetadata("encrypted", ByteString.EMPTY)
                .setData(ByteString.copyFrom(data))
                .build();
      } catch (com.google.protobuf.InvalidProtocolBufferException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void leaves_the_payload_codecs_of_a_converter_in_force() {
    Encryption encryption = new Encryption();
    DataConverter users = new CodecDataConverter(JACKSON, List.of(encryption));
    DataConverter both = PayloadCodecs.defaults().withUse(Use.ANY_CONVERTER).around(users);

    assertThat(both.toPayloads(LINE, "a")).isEqualTo(users.toPayloads(LINE, "a"));
    assertThat(both.toPayload(LINE)).isEqualTo(users.toPayload(LINE));
    Payload grown = encryption.encode(List.of(json(GROWN))).get(0);
    assertThat(both.fromPayload(grown, Line.class, Line.class)).isEqualTo(LINE);
    encryption.calls = 0;
    Optional<Payloads> two =
        Optional.of(Payloads.newBuilder().addPayloads(grown).addPayloads(grown).build());
    Class<?>[] classes = {Line.class, Line.class};
    assertThat(both.fromPayloads(two, classes, classes)).containsExactly(LINE, LINE);
    assertThat(encryption.calls).isEqualTo(1);
  }

  @Test
  void leaves_converters_of_others_alone_unless_it_is_asked() {
    DataConverter users = DefaultDataConverter.newDefaultInstance();
    assertThat(PayloadCodecs.defaults().around(users)).isSameAs(users);
    assertThat(PayloadCodecs.defaults().withUse(Use.NOWHERE).around(converter)).isSameAs(JACKSON);
    assertThat(PayloadCodecs.defaults().around(converter)).isNotSameAs(JACKSON);
    DataConverter gson = new DefaultDataConverter(new GsonJsonPayloadConverter());
    assertThat(PayloadCodecs.defaults().withUse(Use.ANY_CONVERTER).around(gson)).isNotSameAs(gson);
  }

  @Test
  void refuses_a_converter_that_passes_no_raw_values_on() {
    DataConverter deaf =
        new DataConverter() {
          @Override
          public <T> Optional<Payload> toPayload(T value) {
            return Optional.of(json("{}"));
          }

          @Override
          public <T> T fromPayload(Payload payload, Class<T> valueClass, Type valueType) {
            return null;
          }

          @Override
          public Optional<Payloads> toPayloads(Object... values) {
            return Optional.empty();
          }

          @Override
          public <T> T fromPayloads(
              int index, Optional<Payloads> content, Class<T> valueClass, Type valueType) {
            return null;
          }
        };
    assertThatThrownBy(() -> PayloadCodecs.defaults().withUse(Use.ANY_CONVERTER).around(deaf))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not pass a RawValue on");
  }
}
