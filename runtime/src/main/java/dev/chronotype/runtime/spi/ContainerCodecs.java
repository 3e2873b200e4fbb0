package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.Unsupported;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codecs of collections and maps. */
final class ContainerCodecs {

  private ContainerCodecs() {}

  static final class OfList<T> extends JsonCodec<List<T>> {

    private final JsonCodec<T> element;

    OfList(JsonCodec<T> element) {
      this.element = element;
    }

    @Override
    public void write(JsonWriter out, List<T> value) {
      writeAll(out, value, element);
    }

    @Override
    public List<T> read(JsonReader in) {
      return readAll(in, new ArrayList<>(), element);
    }
  }

  static final class OfCollection<T> extends JsonCodec<Collection<T>> {

    private final JsonCodec<T> element;

    OfCollection(JsonCodec<T> element) {
      this.element = element;
    }

    @Override
    public void write(JsonWriter out, Collection<T> value) {
      writeAll(out, value, element);
    }

    @Override
    public Collection<T> read(JsonReader in) {
      return readAll(in, new ArrayList<>(), element);
    }
  }

  static final class OfSet<T> extends JsonCodec<Set<T>> {

    private final JsonCodec<T> element;

    OfSet(JsonCodec<T> element) {
      this.element = element;
    }

    @Override
    public void write(JsonWriter out, Set<T> value) {
      writeAll(out, value, element);
    }

    @Override
    public Set<T> read(JsonReader in) {
      return readAll(in, new HashSet<>(), element);
    }
  }

  static final class OfMap<T> extends JsonCodec<Map<String, T>> {

    private final JsonCodec<T> codec;

    OfMap(JsonCodec<T> codec) {
      this.codec = codec;
    }

    @Override
    public void write(JsonWriter out, Map<String, T> value) {
      out.beginMap();
      boolean first = true;
      for (Map.Entry<String, T> entry : value.entrySet()) {
        String key = entry.getKey();
        if (key == null) {
          throw Unsupported.SIGNAL;
        }
        if (!first) {
          out.writeByte(',');
        }
        first = false;
        out.writeString(key);
        out.writeByte(':');
        out.write(entry.getValue(), codec);
      }
      out.endMap();
    }

    @Override
    public Map<String, T> read(JsonReader in) {
      Map<String, T> map = new LinkedHashMap<>();
      boolean more = in.begin('{', '}', "an object");
      while (more) {
        put(map, Names.readKey(in), in.read(codec));
        more = in.more('}');
      }
      return map;
    }

    @SuppressWarnings("NullAway") // null values are what Jackson puts there, too
    private static <T> void put(Map<String, T> map, String key, @Nullable T value) {
      map.put(key, value);
    }
  }

  private static <T> void writeAll(JsonWriter out, Collection<T> value, JsonCodec<T> codec) {
    out.beginArray();
    boolean first = true;
    for (T element : value) {
      if (!first) {
        out.writeByte(',');
      }
      first = false;
      out.write(element, codec);
    }
    out.endArray();
  }

  @SuppressWarnings("NullAway") // null elements are what Jackson adds, too
  private static <T, C extends Collection<T>> C readAll(JsonReader in, C all, JsonCodec<T> codec) {
    boolean more = in.begin('[', ']', "an array");
    while (more) {
      all.add(in.read(codec));
      more = in.more(']');
    }
    return all;
  }
}
