package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.protobuf.ByteString;
import dev.chronotype.runtime.internal.CodecSettings;
import dev.chronotype.runtime.internal.Unsupported;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Holds codecs against the SDK's default Data Converter, on random values and on damaged JSON. A
 * codec may give up; where it does not, it has to do what that converter does.
 */
class CodecDifferentialTest {

  private static final int CASES = Integer.getInteger("chronotype.fuzz.cases", 20_000);
  private static final long SEED = Long.getLong("chronotype.fuzz.seed", 1);

  private static final DataConverter JACKSON = DefaultDataConverter.STANDARD_INSTANCE;
  private static final Payload JSON = JACKSON.toPayload("").orElseThrow();

  private record Sample<T>(Class<T> type, JsonCodec<T> codec) {
    RootCodec<T> root() {
      return new RootCodec<>(codec);
    }
  }

  private static final List<Sample<?>> SAMPLES =
      List.of(
          new Sample<>(CodecSamples.Line.class, CodecSamples.LINE),
          new Sample<>(CodecSamples.Primitives.class, CodecSamples.PRIMITIVES),
          new Sample<>(CodecSamples.Boxes.class, CodecSamples.BOXES),
          new Sample<>(CodecSamples.Values.class, CodecSamples.VALUES),
          new Sample<>(CodecSamples.Times.class, CodecSamples.TIMES),
          new Sample<>(CodecSamples.Dates.class, CodecSamples.DATES),
          new Sample<>(CodecSamples.Names.class, CodecSamples.NAMES),
          new Sample<>(CodecSamples.Optionals.class, CodecSamples.OPTIONALS),
          new Sample<>(CodecSamples.Containers.class, CodecSamples.CONTAINERS),
          new Sample<>(CodecSamples.Tree.class, CodecSamples.TREE),
          new Sample<>(CodecSamples.Empty.class, CodecSamples.EMPTY),
          new Sample<>(CodecSamples.Awkward.class, CodecSamples.AWKWARD),
          new Sample<>(CodecSamples.Bytes.class, CodecSamples.BYTES));

  private static final CodecSettings STRICT = new CodecSettings(false, true, true);

  private final Random random = new Random(SEED);
  private final RandomValues values = new RandomValues(random);
  private final Mutations mutations = new Mutations(random);
  private int givenUp;

  @Test
  void does_what_the_default_converter_does() {
    for (int i = 0; i < CASES; i++) {
      check(SAMPLES.get(i % SAMPLES.size()));
    }
    // Years of five digits and the like. If there were many more, little would have been tested.
    assertThat(givenUp).isLessThan(CASES / 8);
  }

  private <T> void check(Sample<T> sample) {
    T value = values.record(sample.type());
    ByteString json = JACKSON.toPayload(value).orElseThrow().getData();

    ByteString written = sample.root().encode(value, CodecSettings.DEFAULTS);
    if (!written.equals(json)) {
      assertThat(written.toStringUtf8()).isEqualTo(json.toStringUtf8());
    }
    try {
      T read = sample.root().decode(json, STRICT);
      assertSame(read, jackson(sample, json), json);
    } catch (Unsupported e) {
      givenUp++;
    }
    byte[] arranged = mutations.arrange(json.toByteArray());
    readsNothingThatJacksonDoesNot(sample, ByteString.copyFrom(arranged), STRICT);
    byte[] intact = random.nextBoolean() ? arranged : json.toByteArray();
    ByteString damaged = ByteString.copyFrom(mutations.mutate(intact));
    readsNothingThatJacksonDoesNot(sample, damaged, STRICT);
    readsNothingThatJacksonDoesNot(sample, damaged, CodecSettings.DEFAULTS);
  }

  private static <T> T jackson(Sample<T> sample, ByteString json) {
    Payload payload = JSON.toBuilder().setData(json).build();
    return JACKSON.fromPayload(payload, sample.type(), sample.type());
  }

  private static <T> void readsNothingThatJacksonDoesNot(
      Sample<T> sample, ByteString json, CodecSettings settings) {
    T read;
    try {
      read = sample.root().decode(json, settings);
    } catch (Unsupported e) {
      return;
    }
    T expected;
    try {
      expected = jackson(sample, json);
    } catch (DataConverterException e) {
      if (settings == STRICT || !isUnknownProperty(e)) {
        throw new AssertionError(json.toStringUtf8() + "\n is read as " + read, e);
      }
      return;
    }
    assertSame(read, expected, json);
  }

  private static boolean isUnknownProperty(DataConverterException e) {
    return e.getCause() instanceof UnrecognizedPropertyException;
  }

  /** Equal, and in the same order where equality does not ask for one. */
  private static void assertSame(Object read, Object expected, ByteString json) {
    String text = String.valueOf(read);
    if (!Objects.equals(read, expected) || !text.equals(String.valueOf(expected))) {
      throw new AssertionError(
          json.toStringUtf8() + "\n is read as " + text + "\n instead of " + expected);
    }
  }
}
