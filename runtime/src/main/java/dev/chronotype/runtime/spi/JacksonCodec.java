package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.chronotype.runtime.internal.Unsupported;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * The codec of what codecs do not know: Jackson writes and reads it, as the SDK's default Data
 * Converter has it.
 *
 * @param <T> what it is
 */
final class JacksonCodec<T> extends JsonCodec<T> {

  /** Jackson is not there before somebody needs it. */
  private static final class Mapper {
    static final ObjectMapper MAPPER = JacksonJsonPayloadConverter.newDefaultObjectMapper();
  }

  /** A property, so that the value is written as one: by its declared type, not by its class. */
  static final class Property<T> {

    /** What is written in front of the value. */
    static final byte[] BEGIN = "{\"value\":".getBytes(UTF_8);

    public final @Nullable T value;

    Property(@Nullable T value) {
      this.value = value;
    }
  }

  /** What Jackson has found out about the type. */
  private record Prepared(ObjectWriter writer, ObjectReader strict, ObjectReader lenient) {}

  private final Type type;
  private volatile @Nullable Prepared prepared;

  JacksonCodec(Type type) {
    this.type = type;
  }

  private Prepared prepared() {
    Prepared known = prepared;
    if (known == null) {
      ObjectMapper mapper = Mapper.MAPPER;
      JavaType javaType = mapper.constructType(type);
      // A deserializer that leaves something of the value behind would read on where it stands.
      ObjectReader reader =
          mapper.readerFor(javaType).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
      known =
          new Prepared(
              mapper.writerFor(
                  mapper.getTypeFactory().constructParametricType(Property.class, javaType)),
              reader,
              reader.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
      prepared = known;
    }
    return known;
  }

  @Override
  public void write(JsonWriter out, T value) {
    if (!out.usesJackson()) {
      throw Unsupported.SIGNAL;
    }
    try {
      byte[] json = prepared().writer.writeValueAsBytes(new Property<>(value));
      out.writeBytes(json, Property.BEGIN.length, json.length - Property.BEGIN.length - 1);
    } catch (JsonProcessingException e) {
      throw Unsupported.SIGNAL;
    }
  }

  @Override
  @SuppressWarnings("unchecked") // Jackson reads what it is asked for
  public T read(JsonReader in) {
    in.peek();
    int start = in.at;
    in.skip();
    if (!in.usesJackson()) {
      throw in.unsupported(start, "what there is a codec for");
    }
    ObjectReader reader = in.skipsUnknownNames() ? prepared().lenient : prepared().strict;
    try {
      Object read = reader.readValue(in.bytes, start, in.at - start);
      if (read != null) {
        return (T) read;
      }
    } catch (IOException e) {
      // Told below.
    }
    throw in.unsupported(start, "what Jackson takes for " + type.getTypeName());
  }
}
