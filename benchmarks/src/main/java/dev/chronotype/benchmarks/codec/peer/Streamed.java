package dev.chronotype.benchmarks.codec.peer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads values by Jackson's streams.
 *
 * @param <T> what they are
 */
interface Streamed<T> {

  Streamed<String> TEXT =
      new Streamed<>() {
        @Override
        public void write(JsonGenerator out, String value) throws IOException {
          out.writeString(value);
        }

        @Override
        public String read(JsonParser in) throws IOException {
          return in.getText();
        }
      };

  Streamed<Integer> NUMBER =
      new Streamed<>() {
        @Override
        public void write(JsonGenerator out, Integer value) throws IOException {
          out.writeNumber(value);
        }

        @Override
        public Integer read(JsonParser in) throws IOException {
          return in.getIntValue();
        }
      };

  void write(JsonGenerator out, T value) throws IOException;

  /** Reads a value whose first token is the current one. */
  T read(JsonParser in) throws IOException;

  /** Reads text whose token comes next. */
  static @Nullable String nextText(JsonParser in) throws IOException {
    return in.nextToken() == JsonToken.VALUE_NULL ? null : in.getText();
  }

  /** Writes a list after its name. */
  static <T> void writeList(JsonGenerator out, List<T> values, Streamed<T> element)
      throws IOException {
    out.writeStartArray();
    for (T value : values) {
      element.write(out, value);
    }
    out.writeEndArray();
  }

  /** Reads a list whose first token comes next. */
  static <T> List<T> nextList(JsonParser in, Streamed<T> element) throws IOException {
    in.nextToken();
    return readList(in, element);
  }

  /** Reads a list whose first token is the current one. */
  static <T> List<T> readList(JsonParser in, Streamed<T> element) throws IOException {
    List<T> values = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      values.add(element.read(in));
    }
    return values;
  }

  /** Writes a map after its name. */
  static <T> void writeMap(JsonGenerator out, Map<String, T> values, Streamed<T> value)
      throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, T> entry : values.entrySet()) {
      out.writeFieldName(entry.getKey());
      value.write(out, entry.getValue());
    }
    out.writeEndObject();
  }

  /** Reads a map whose first token comes next. */
  static <T> Map<String, T> nextMap(JsonParser in, Streamed<T> value) throws IOException {
    in.nextToken();
    return readMap(in, value);
  }

  /** Reads a map whose first token is the current one. */
  static <T> Map<String, T> readMap(JsonParser in, Streamed<T> value) throws IOException {
    Map<String, T> values = new LinkedHashMap<>();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      values.put(name, value.read(in));
    }
    return values;
  }

  /** Passes over a value whose first token comes next. */
  static void skip(JsonParser in) throws IOException {
    in.nextToken();
    in.skipChildren();
  }
}
