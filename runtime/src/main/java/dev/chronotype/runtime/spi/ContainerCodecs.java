package dev.chronotype.runtime.spi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The codecs of collections and maps. */
final class ContainerCodecs {

  /** Most maps in payloads have no more than six entries, for which this has room. */
  private static final int USUAL_CAPACITY = 8;

  private ContainerCodecs() {}

  static <K, T> Map<K, T> newMap() {
    return new LinkedHashMap<>(USUAL_CAPACITY);
  }

  static class OfCollection<T, C extends Collection<T>> extends JsonCodec<C> {

    private final Supplier<? extends C> maker;
    private final JsonCodec<T> element;

    OfCollection(Supplier<? extends C> maker, JsonCodec<T> element) {
      this.maker = maker;
      this.element = element;
    }

    @Override
    public void write(JsonWriter out, C value) {
      out.beginArray();
      boolean first = true;
      for (T each : value) {
        if (!first) {
          out.writeByte(',');
        }
        first = false;
        out.write(each, element);
      }
      out.endArray();
    }

    @Override
    @SuppressWarnings("NullAway") // null elements are what Jackson adds, too
    public C read(JsonReader in) {
      C all = maker.get();
      boolean more = in.begin('[', ']', "an array");
      while (more) {
        all.add(in.read(element));
        more = in.more(']');
      }
      return all;
    }

    @Override
    boolean isEmpty(C value) {
      return value.isEmpty();
    }
  }

  /** The same for whole numbers, of which there may be many, each of them short. */
  static final class OfWholeNumbers<T extends Number, C extends Collection<T>>
      extends OfCollection<T, C> {

    OfWholeNumbers(Supplier<? extends C> maker, JsonCodec<T> element) {
      super(maker, element);
    }

    @Override
    public void write(JsonWriter out, C value) {
      out.beginArray();
      Digits.writeAll(value, out);
      out.endArray();
    }
  }

  static class OfMap<K, T, M extends Map<K, T>> extends JsonCodec<M> {

    private final Supplier<? extends M> maker;
    private final JsonKey<K> key;
    private final JsonCodec<T> codec;
    final UsualKeys keys = new UsualKeys();

    OfMap(Supplier<? extends M> maker, JsonKey<K> key, JsonCodec<T> codec) {
      this.maker = maker;
      this.key = key;
      this.codec = codec;
    }

    @Override
    public void write(JsonWriter out, M value) {
      out.openObject();
      boolean first = true;
      for (Map.Entry<K, T> entry : value.entrySet()) {
        String name = key.write(entry.getKey());
        if (!first) {
          out.writeByte(',');
        }
        first = false;
        out.keys.write(out, name);
        out.write(entry.getValue(), codec);
      }
      out.closeObject();
    }

    @Override
    public M read(JsonReader in) {
      M map = maker.get();
      boolean more = in.begin('{', '}', "an object");
      for (int i = 0; more; i++) {
        put(map, key.read(in, keys, i), in.read(codec));
        more = in.more('}');
      }
      return map;
    }

    @SuppressWarnings("NullAway") // null values are what Jackson puts there, too
    private void put(M map, K name, @Nullable T value) {
      map.put(name, value);
    }

    @Override
    boolean isEmpty(M value) {
      return value.isEmpty();
    }
  }

  /** The same for text, so that what reads it is no virtual call for each entry. */
  static final class OfStrings extends OfMap<String, String, Map<String, String>> {

    OfStrings() {
      super(ContainerCodecs::newMap, JsonKey.STRING, JsonCodecs.STRING);
    }

    @Override
    @SuppressWarnings("NullAway") // null values are what Jackson puts there, too
    public Map<String, String> read(JsonReader in) {
      Map<String, String> map = newMap();
      boolean more = in.begin('{', '}', "an object");
      for (int i = 0; more; i++) {
        map.put(keys.read(in, i), in.readString());
        more = in.more('}');
      }
      return map;
    }
  }
}
