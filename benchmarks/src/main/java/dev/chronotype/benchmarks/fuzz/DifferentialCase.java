package dev.chronotype.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.google.protobuf.ByteString;
import dev.chronotype.runtime.PayloadCodecs.UnknownProperties;
import dev.chronotype.runtime.spi.Mutations;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds codecs against the SDK's default converter, on one value at a time. */
final class DifferentialCase {

  private static final Pattern REASON = Pattern.compile(": (expected .*?)(?:, found .*)? at byte");

  private static final Pattern LARGE_NUMBER =
      Pattern.compile("(?<=[:\\[,]\\s{0,9})-?\\d{19,}(?=\\s*[,}\\]])");

  private final DataConverter jackson = DefaultDataConverter.newDefaultInstance();
  private final DataConverter lenientJackson = lenient();
  private final DataConverter skipping = NothingBehind.codecs(UnknownProperties.SKIP);
  private final DataConverter refusing = NothingBehind.codecs(UnknownProperties.FAIL);
  private final DataConverter explaining = NothingBehind.explaining(UnknownProperties.FAIL);

  private final Mutations mutations;
  private final Tally tally;

  DifferentialCase(Mutations mutations, Tally tally) {
    this.mutations = mutations;
    this.tally = tally;
  }

  /** What the default converter would be if it skipped what it does not know. */
  private static DataConverter lenient() {
    return DefaultDataConverter.newDefaultInstance()
        .withPayloadConverterOverrides(
            new JacksonJsonPayloadConverter(
                JacksonJsonPayloadConverter.newDefaultObjectMapper()
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)));
  }

  /**
   * Writes and reads a value, reads its JSON with the names in another order and some left out, and
   * what is left of the one or the other when it has been damaged.
   *
   * @param isUsual whether codecs are to read all of it by themselves
   */
  void run(Object value, Type type, boolean isUsual) {
    Payload payload = jackson.toPayload(value).orElseThrow();
    Payload written = written(value, payload);
    read(written, type, isUsual);
    byte[] json = payload.getData().toByteArray();
    byte[] arranged = mutations.arrange(json);
    readAny(of(payload, arranged), type, refusing, jackson, "names in any order");
    readAny(of(payload, mutations.mutate(json.length % 2 == 0 ? json : arranged)), type);
  }

  private static Payload of(Payload payload, byte[] json) {
    return payload.toBuilder().setData(ByteString.copyFrom(json)).build();
  }

  /** Reads what may be no JSON at all: what codecs take they have to take as Jackson does. */
  void readAny(Payload payload, Type type) {
    readAny(payload, type, refusing, jackson, "damaged, unknown names refused");
    readAny(payload, type, skipping, lenientJackson, "damaged, unknown names skipped");
  }

  private Payload written(Object value, Payload expected) {
    try {
      Payload payload = refusing.toPayload(value).orElseThrow();
      if (payload.equals(expected)) {
        tally.count("written: the same bytes");
      } else {
        tally.difference("written " + text(payload) + "\n  instead of " + text(expected));
      }
      return payload;
    } catch (NothingBehind.GaveUp e) {
      if (value instanceof Record) {
        tally.difference("given up, writing " + text(expected));
      } else {
        tally.count("written: by Jackson, since nothing in a container tells the codec");
      }
      return expected;
    }
  }

  /** Both read what ours has written, which are the bytes of Jackson's. */
  private void read(Payload payload, Type type, boolean isUsual) {
    Object expected = jackson.fromPayload(payload, classOf(type), type);
    try {
      Object value = refusing.fromPayload(payload, classOf(type), type);
      if (Likeness.alike(value, expected)) {
        tally.count("read: the same value");
      } else {
        tally.difference(text(payload) + "\n  read as " + value + "\n  instead of " + expected);
      }
    } catch (NothingBehind.GaveUp e) {
      if (isUsual) {
        tally.difference("given up, " + reason(payload, type) + ": " + text(payload));
      } else {
        tally.count("read: left to Jackson, " + reason(payload, type));
      }
    }
  }

  /** What a codec says against a payload that it gives up on. */
  String reason(Payload payload, Type type) {
    try {
      explaining.fromPayload(payload, classOf(type), type);
      return "but not the second time";
    } catch (DataConverterException e) {
      Matcher reason = REASON.matcher(String.valueOf(e.getMessage()));
      return reason.find() ? reason.group(1) : "but nobody says why";
    }
  }

  private void readAny(
      Payload payload, Type type, DataConverter ours, DataConverter theirs, String how) {
    Object value;
    try {
      value = ours.fromPayload(payload, classOf(type), type);
    } catch (NothingBehind.GaveUp e) {
      tally.count(how + ": left to Jackson");
      return;
    }
    try {
      Object expected = theirs.fromPayload(payload, classOf(type), type);
      if (Likeness.alike(value, expected)) {
        tally.count(how + ": the same value");
      } else if (Likeness.alike(value, withoutLargeNumbers(payload, type, theirs))) {
        tally.count(how + ": the same value but for Jackson's mistake");
      } else {
        tally.difference(text(payload) + "\n  read as " + value + "\n  instead of " + expected);
      }
    } catch (DataConverterException e) {
      tally.difference(
          text(payload) + "\n  read as " + value + "\n  where Jackson says " + e.getCause());
    }
  }

  /**
   * What a converter reads without the whole numbers of more than 64 bits. Jackson 2.15 remembers
   * one that it has skipped, and takes it for the next number that becomes a float.
   */
  private static Object withoutLargeNumbers(Payload payload, Type type, DataConverter converter) {
    String json =
        LARGE_NUMBER
            .matcher(text(payload))
            .replaceAll(
                each -> new BigInteger(each.group()).bitLength() < Long.SIZE ? each.group() : "1");
    return converter.fromPayload(of(payload, json.getBytes(UTF_8)), classOf(type), type);
  }

  private static Class<?> classOf(Type type) {
    return (Class<?>)
        (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
  }

  private static String text(Payload payload) {
    return payload.getData().toStringUtf8();
  }
}
