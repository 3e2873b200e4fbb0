package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What can be a key of a map: types that are written as a text and made from one. */
public class Keys {

  record Plain(String id) {}

  record PlainTwo(String id, int version) {}

  record WithToString(String id) {
    @Override
    public String toString() {
      return id;
    }
  }

  record ByValue(@JsonValue String id) {}

  record ByKey(@JsonKey String id) {}

  record ByKeyMethod(String id, int version) {
    @JsonKey
    public String key() {
      return id + ":" + version;
    }
  }

  record ByKeyAndFactory(String id, int version) {
    @JsonKey
    public String key() {
      return id + ":" + version;
    }

    public static ByKeyAndFactory fromString(String key) {
      String[] parts = key.split(":");
      return new ByKeyAndFactory(parts[0], Integer.parseInt(parts[1]));
    }
  }

  record ByToStringAndCreator(String id, int version) {
    @JsonCreator
    static ByToStringAndCreator of(String key) {
      String[] parts = key.split(":");
      return new ByToStringAndCreator(parts[0], Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
      return id + ":" + version;
    }
  }

  record ByToStringAndValueOf(String id, int version) {
    public static ByToStringAndValueOf valueOf(String key) {
      String[] parts = key.split(":");
      return new ByToStringAndValueOf(parts[0], Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
      return id + ":" + version;
    }
  }

  static class ByConstructor {
    private final String id;

    public ByConstructor(String id) {
      this.id = id;
    }

    @JsonValue
    public String id() {
      return id;
    }
  }

  static class ByHiddenConstructor {
    private final String id;

    ByHiddenConstructor(String id) {
      this.id = id;
    }

    @JsonValue
    public String id() {
      return id;
    }
  }

  record LongValue(@JsonValue long id) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    LongValue {}
  }

  record Pair(int a, int b) {}

  static class PairKey extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      String[] parts = key.split(":");
      return new Pair(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
  }

  static class PairWriter extends JsonSerializer<Pair> {
    @Override
    public void serialize(Pair pair, JsonGenerator out, SerializerProvider all) throws IOException {
      out.writeFieldName(pair.a() + ":" + pair.b());
    }
  }

  record KeyUsing(
      @JsonSerialize(keyUsing = PairWriter.class) @JsonDeserialize(keyUsing = PairKey.class)
          Map<Pair, String> byPair) {}

  static class PairTextKey extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      String[] parts = key.replaceAll("[^0-9,]", "").split(",");
      return new Pair(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
  }

  record KeyUsingOnlyRead(@JsonDeserialize(keyUsing = PairTextKey.class) Map<Pair, String> byPair) {}

  record EnumMapOfRecords(EnumMap<java.time.DayOfWeek, Plain> byDay) {}

  static List<Plain> plain() {
    return values(new Plain("a"), null);
  }

  static List<PlainTwo> plainTwo() {
    return values(new PlainTwo("a", 1), null);
  }

  static List<WithToString> withToString() {
    return values(new WithToString("a"), null);
  }

  static List<ByValue> byValue() {
    return values(new ByValue("a"), null);
  }

  static List<ByKey> byKey() {
    return values(new ByKey("a"), null);
  }

  static List<ByKeyMethod> byKeyMethod() {
    return values(new ByKeyMethod("a", 1), null);
  }

  static List<ByKeyAndFactory> byKeyAndFactory() {
    return values(new ByKeyAndFactory("a", 1), null);
  }

  static List<ByToStringAndCreator> byToStringAndCreator() {
    return values(new ByToStringAndCreator("a", 1), null);
  }

  static List<ByToStringAndValueOf> byToStringAndValueOf() {
    return values(new ByToStringAndValueOf("a", 1), null);
  }

  static List<ByConstructor> byConstructor() {
    return values(new ByConstructor("a"), null);
  }

  static List<ByHiddenConstructor> byHiddenConstructor() {
    return values(new ByHiddenConstructor("a"), null);
  }

  static List<LongValue> longValue() {
    return values(new LongValue(5), null);
  }

  static List<KeyUsing> keyUsing() {
    return values(new KeyUsing(Map.of(new Pair(1, 2), "a")), null);
  }

  static List<KeyUsingOnlyRead> keyUsingOnlyRead() {
    return values(new KeyUsingOnlyRead(Map.of(new Pair(1, 2), "a")), null);
  }

  static List<EnumMapOfRecords> enumMapOfRecords() {
    return values(
        new EnumMapOfRecords(new EnumMap<>(Map.of(java.time.DayOfWeek.MONDAY, new Plain("a")))), null);
  }
}
