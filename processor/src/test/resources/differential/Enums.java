package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.*;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Enums of all kinds; each is a key of maps, too. */
public class Enums {

  public enum Plain {
    RED,
    BLUE
  }

  enum Lower {
    red,
    Blue
  }

  enum WithFields {
    ONE(1),
    TWO(2);

    private final int number;

    WithFields(int number) {
      this.number = number;
    }

    public int getNumber() {
      return number;
    }

    public boolean isOne() {
      return number == 1;
    }
  }

  enum WithBodies {
    ADD {
      @Override
      int of(int a, int b) {
        return a + b;
      }
    },
    SUBTRACT {
      @Override
      int of(int a, int b) {
        return a - b;
      }
    };

    abstract int of(int a, int b);
  }

  enum OtherText {
    A,
    B;

    @Override
    public String toString() {
      return "the " + name();
    }
  }

  enum Valued {
    A("first"),
    B("second");

    private final String text;

    Valued(String text) {
      this.text = text;
    }

    @JsonValue
    public String text() {
      return text;
    }
  }

  enum ValuedByField {
    A("first"),
    B("second");

    @JsonValue private final String text;

    ValuedByField(String text) {
      this.text = text;
    }
  }

  enum ValuedByNumber {
    A(10),
    B(20);

    private final int number;

    ValuedByNumber(int number) {
      this.number = number;
    }

    @JsonValue
    public int number() {
      return number;
    }
  }

  enum NamedTwice {
    @JsonProperty("same")
    A,
    @JsonProperty("same")
    B
  }

  enum Created {
    A,
    B;

    @JsonValue
    String code() {
      return "code-" + name();
    }

    @JsonCreator
    static Created of(String code) {
      return valueOf(code.substring(5));
    }
  }

  enum CreatedOnly {
    A,
    B;

    @JsonCreator
    static CreatedOnly of(String name) {
      return valueOf(name.toUpperCase());
    }
  }

  enum CreatedByProperty {
    A,
    B;

    @JsonCreator
    static CreatedByProperty of(@JsonProperty("name") String name) {
      return valueOf(name);
    }
  }

  enum Renamed {
    @JsonProperty("first")
    A,
    @JsonProperty("second")
    B,
    C
  }

  enum Aliased {
    @JsonAlias("first")
    A,
    B
  }

  enum WithDefault {
    A,
    @JsonEnumDefaultValue
    UNKNOWN
  }

  @JsonFormat(shape = JsonFormat.Shape.OBJECT)
  enum AsObject {
    A(1),
    B(2);

    private final int number;

    AsObject(int number) {
      this.number = number;
    }

    public int getNumber() {
      return number;
    }
  }

  @JsonFormat(shape = JsonFormat.Shape.NUMBER)
  enum AsNumber {
    A,
    B
  }

  enum Keyed {
    A("first"),
    B("second");

    @JsonKey final String text;

    Keyed(String text) {
      this.text = text;
    }
  }

  interface Named {
    String name();

    default String getLabel() {
      return name();
    }
  }

  enum Implementing implements Named {
    A,
    B
  }

  enum Empty {}

  enum Single {
    ONLY
  }

  private static <T> List<T> all(T[] constants) {
    List<T> all = new java.util.ArrayList<>(List.of(constants));
    all.add(null);
    return all;
  }

  static List<Plain> plain() {
    return all(Plain.values());
  }

  static List<Lower> lower() {
    return all(Lower.values());
  }

  static List<WithFields> withFields() {
    return all(WithFields.values());
  }

  static List<WithBodies> withBodies() {
    return all(WithBodies.values());
  }

  static List<OtherText> otherText() {
    return all(OtherText.values());
  }

  static List<Valued> valued() {
    return all(Valued.values());
  }

  static List<ValuedByField> valuedByField() {
    return all(ValuedByField.values());
  }

  static List<ValuedByNumber> valuedByNumber() {
    return all(ValuedByNumber.values());
  }

  static List<NamedTwice> namedTwice() {
    return all(NamedTwice.values());
  }

  static List<Created> created() {
    return all(Created.values());
  }

  static List<CreatedOnly> createdOnly() {
    return all(CreatedOnly.values());
  }

  static List<CreatedByProperty> createdByProperty() {
    return all(CreatedByProperty.values());
  }

  static List<Renamed> renamed() {
    return all(Renamed.values());
  }

  static List<Aliased> aliased() {
    return all(Aliased.values());
  }

  static List<WithDefault> withDefault() {
    return all(WithDefault.values());
  }

  static List<AsObject> asObject() {
    return all(AsObject.values());
  }

  static List<AsNumber> asNumber() {
    return all(AsNumber.values());
  }

  static List<Keyed> keyed() {
    return all(Keyed.values());
  }

  static List<Implementing> implementing() {
    return all(Implementing.values());
  }

  static List<Named> byInterface() {
    return values(Implementing.A, null);
  }

  static List<Empty> empty() {
    return values((Empty) null);
  }

  static List<Single> single() {
    return all(Single.values());
  }

  static List<EnumSet<Plain>> enumSet() {
    return values(EnumSet.noneOf(Plain.class), EnumSet.allOf(Plain.class), null);
  }

  static List<EnumMap<Plain, String>> enumMap() {
    return values(new EnumMap<>(Plain.class), new EnumMap<>(Map.of(Plain.RED, "a")), null);
  }

  static List<EnumMap<Valued, Integer>> enumMapByValue() {
    return values(new EnumMap<>(Map.of(Valued.A, 1)), new EnumMap<>(Valued.class), null);
  }

  static List<Set<Renamed>> setOfRenamed() {
    return values(EnumSet.allOf(Renamed.class), Set.of(Renamed.B), Set.of(), null);
  }

  static List<Class<? extends Enum<?>>> enumClass() {
    return values(Plain.class, null);
  }
}
