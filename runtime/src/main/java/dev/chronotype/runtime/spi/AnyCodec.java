package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.Unsupported;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** The codec of what may be any JSON: texts, numbers, truth values, and lists and maps of them. */
final class AnyCodec extends JsonCodec<Object> {

  private final JsonCodec<List<Object>> list = JsonContainers.list(this);
  private final JsonCodec<Map<String, Object>> map = JsonContainers.map(this);

  @Override
  @SuppressWarnings("unchecked") // a key that is no text makes the codec give up
  public void write(JsonWriter out, Object value) {
    if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Number number) {
      write(out, number);
    } else if (value instanceof Map<?, ?> && isJdks(value)) {
      map.write(out, (Map<String, Object>) value);
    } else if (value instanceof List<?> && isJdks(value)) {
      list.write(out, (List<Object>) value);
    } else {
      throw Unsupported.SIGNAL;
    }
  }

  @Override
  boolean isEmpty(Object value) {
    return value instanceof String text
        ? text.isEmpty()
        : value instanceof Map<?, ?> entries
            ? entries.isEmpty()
            : value instanceof List<?> elements && elements.isEmpty();
  }

  /** Others may tell Jackson, by annotations, to write them in another way. */
  private static boolean isJdks(Object value) {
    return value.getClass().getClassLoader() == null;
  }

  private static void write(JsonWriter out, Number number) {
    if (number instanceof Integer || number instanceof Long || number instanceof Short) {
      out.writeLong(number.longValue());
    } else if (number instanceof Double) {
      out.writeDouble(number.doubleValue());
    } else if (number.getClass() == BigDecimal.class || number.getClass() == BigInteger.class) {
      out.writeAscii(number.toString());
    } else {
      throw Unsupported.SIGNAL;
    }
  }

  @Override
  public Object read(JsonReader in) {
    return switch (in.peek()) {
      case '"' -> in.text.read(in);
      case 't', 'f' -> in.readBoolean();
      case '{' -> map.read(in);
      case '[' -> list.read(in);
      default -> in.number.readAny(in);
    };
  }
}
