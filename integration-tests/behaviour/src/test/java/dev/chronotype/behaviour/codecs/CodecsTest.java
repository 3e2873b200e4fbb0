package dev.chronotype.behaviour.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.runtime.spi.Types;
import io.temporal.api.common.v1.Payload;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Generated codecs write what the SDK's default Data Converter writes, to the byte, and read what
 * it reads as it does, but for names that nobody knows.
 */
class CodecsTest {

  private static final int VALUES = 1_000;
  private static final int MUTANTS = 10;

  private final DataConverter sdks = DefaultDataConverter.newDefaultInstance();
  private final DataConverter ours = ours();

  private static DataConverter ours() {
    WorkflowClientOptions.Builder options = WorkflowClientOptions.newBuilder();
    ChronotypePlugin.of(EverythingActivitiesRegistration.of(new EverythingActivities()))
        .configureWorkflowClient(options);
    return options.build().getDataConverter();
  }

  @Test
  void write_the_same_bytes_and_read_them_back() {
    RandomValues values = new RandomValues(1);
    for (int i = 0; i < VALUES; i++) {
      Everything value = values.everything(2);
      Payload payload = sdks.toPayload(value).orElseThrow();

      assertThat(ours.toPayload(value)).as("value %s", i).contains(payload);
      assertSame(payload, Everything.class, Everything.class);
    }
  }

  @Test
  void write_and_read_what_holds_records() {
    RandomValues values = new RandomValues(2);
    for (int i = 0; i < VALUES / 10; i++) {
      List<Everything.Part> list = List.of(values.part(), values.part());
      Map<String, Everything.Part> map = Map.of("a", values.part());
      Optional<Everything.Part> optional = Optional.of(values.part());

      assertSameBytes(list, List.class, Types.parameterized(List.class, Everything.Part.class));
      assertSameBytes(
          map, Map.class, Types.parameterized(Map.class, String.class, Everything.Part.class));
      assertSameBytes(
          optional, Optional.class, Types.parameterized(Optional.class, Everything.Part.class));
    }
  }

  @Test
  void take_and_refuse_what_the_sdk_takes_and_refuses() {
    RandomValues values = new RandomValues(3);
    Random random = new Random(3);
    for (int i = 0; i < VALUES / 4; i++) {
      byte[] json = sdks.toPayload(values.everything(1)).orElseThrow().getData().toByteArray();
      for (int j = 0; j < MUTANTS; j++) {
        assertSame(payload(mutated(json, random)), Everything.class, Everything.class);
      }
    }
  }

  @Test
  void pass_over_names_that_nobody_knows() {
    Payload payload =
        payload(
            "{\"old\":{\"a\":[1,{\"b\":null}]},\"sku\":\"x\",\"older\":\"\",\"quantity\":3}"
                .getBytes(StandardCharsets.UTF_8));

    assertThat(ours.fromPayload(payload, Everything.Part.class, Everything.Part.class))
        .isEqualTo(new Everything.Part("x", 3, null));
  }

  private void assertSameBytes(Object value, Class<?> valueClass, Type type) {
    Payload payload = sdks.toPayload(value).orElseThrow();
    assertThat(ours.toPayload(value)).contains(payload);
    assertSame(payload, valueClass, type);
  }

  /** What is read is compared by what is written of it: arrays are equal to nothing. */
  private void assertSame(Payload payload, Class<?> valueClass, Type type) {
    String expected = read(sdks, payload, valueClass, type);
    boolean isUnknown = expected.contains("UnrecognizedPropertyException");
    String actual = read(ours, payload, valueClass, type);
    if (!isUnknown) {
      assertThat(actual).as(payload.getData().toStringUtf8()).isEqualTo(expected);
    }
  }

  private String read(DataConverter converter, Payload payload, Class<?> valueClass, Type type) {
    try {
      Object value = converter.fromPayload(payload, valueClass, type);
      return sdks.toPayload(value).orElseThrow().getData().toStringUtf8();
    } catch (DataConverterException e) {
      return "fails: " + (e.getCause() == null ? e : e.getCause()).getClass().getSimpleName();
    }
  }

  /** With one thing of it changed, dropped or doubled. */
  private static byte[] mutated(byte[] json, Random random) {
    String text = new String(json, StandardCharsets.UTF_8);
    int at = random.nextInt(text.length());
    String before = text.substring(0, at);
    String after = text.substring(at);
    String mutated =
        switch (random.nextInt(6)) {
          case 0 -> before;
          case 1 -> before + after.substring(1);
          case 2 -> before + " " + after;
          case 3 ->
              before
                  + "0123456789\"{}[],:.-+eEtfn\\u".charAt(random.nextInt(27))
                  + after.substring(1);
          case 4 -> before + after.replaceFirst("-?\\d+(\\.\\d+)?", "12e1");
          default -> before + after.replaceFirst(":([^\",\\[{}]+),", ":\"$1\",");
        };
    return mutated.getBytes(StandardCharsets.UTF_8);
  }

  private static Payload payload(byte[] json) {
    return Payload.newBuilder()
        .putMetadata("encoding", ByteString.copyFromUtf8("json/plain"))
        .setData(ByteString.copyFrom(json))
        .build();
  }
}
