package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.Unsupported;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codec of what may be any JSON: texts, numbers, truth values, and lists and maps of them. */
final class AnyCodec extends JsonCodec<Object> {

  @Override
  public void write(JsonWriter out, Object value) {
    if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Number number) {
      write(out, number);
    } else if (value instanceof Map<?, ?> map && isJdks(value)) {
      write(out, map);
    } else if (value instanceof List<?> list && isJdks(value)) {
      out.beginArray();
      boolean first = true;
      for (Object each : list) {
        if (!first) {
          out.writeByte(',');
        }
        first = false;
        out.write(each, this);
      }
      out.endArray();
    } else {
      throw Unsupported.SIGNAL;
    }
  }

  @Override
  boolean isEmpty(Object value) {
    return value instanceof String text
        ? text.isEmpty()
        : value instanceof Map<?, ?> map
            ? map.isEmpty()
            : value instanceof List<?> list && list.isEmpty();
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

  private void write(JsonWriter out, Map<?, ?> map) {
    out.openObject();
    boolean first = true;
    for (Map.Entry<?, ?> each : map.entrySet()) {
      if (!(each.getKey() instanceof String key)) {
        throw Unsupported.SIGNAL;
      }
      if (!first) {
        out.writeByte(',');
      }
      first = false;
      out.writeString(key);
      out.writeByte(':');
      out.write(each.getValue(), this);
    }
    out.closeObject();
  }

  @Override
  public Object read(JsonReader in) {
    return switch (in.peek()) {
      case '"' -> in.text.read(in);
      case 't', 'f' -> in.readBoolean();
      case '{' -> readMap(in);
      case '[' -> readList(in);
      default -> in.number.readAny(in);
    };
  }

  private Map<String, @Nullable Object> readMap(JsonReader in) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    boolean more = in.begin('{', '}', "an object");
    while (more) {
      map.put(Names.readKey(in), in.read(this));
      more = in.more('}');
    }
    return map;
  }

  private List<@Nullable Object> readList(JsonReader in) {
    List<@Nullable Object> list = new ArrayList<>();
    boolean more = in.begin('[', ']', "an array");
    while (more) {
      list.add(in.read(this));
      more = in.more(']');
    }
    return list;
  }
}
