package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records: their accessors, constructors, interfaces and methods beside the components. */
public class Records {

  record Empty() {}

  record One(String name) {}

  record Many(int a, long b, String c, List<String> d, Map<String, One> e, One f, Optional<One> g) {}

  record DerivedIs(String name) {
    public boolean isEmpty() {
      return name == null;
    }
  }

  record DerivedGet(int a, int b) {
    public int getTotal() {
      return a + b;
    }
  }

  record DerivedPackagePrivate(int a, int b) {
    int getTotal() {
      return a + b;
    }

    private boolean isLarge() {
      return a > 5;
    }

    static int getMost() {
      return 5;
    }
  }

  record DerivedIgnored(int a, int b) {
    @JsonIgnore
    public int getTotal() {
      return a + b;
    }
  }

  record DerivedOther(int a, int b) {
    public int total() {
      return a + b;
    }

    public boolean hasMore() {
      return false;
    }

    public int get() {
      return a;
    }

    public int getAt(int index) {
      return a;
    }

    public void getReady() {}

    public String isWhat() {
      return "";
    }
  }

  record DerivedAnnotated(int a, int b) {
    @JsonProperty
    public int total() {
      return a + b;
    }
  }

  record DerivedOptional(String name) {
    public Optional<String> getMaybe() {
      return Optional.ofNullable(name);
    }
  }

  record GetterOfComponent(String name) {
    public String getName() {
      return name;
    }
  }

  record IsOfComponent(boolean active) {
    public boolean isActive() {
      return active;
    }
  }

  record IsComponent(boolean isActive) {}

  record GetComponent(String getName) {}

  record CapitalComponent(String URL, String aName, String _x, String Name) {}

  record OptionalAccessor(Optional<String> name) {
    public String getNameOrEmpty() {
      return name.orElse("");
    }
  }

  record Overriding(List<String> names) {
    @Override
    public List<String> names() {
      return names == null ? null : List.copyOf(names);
    }
  }

  record Normalising(List<String> names, String text) {
    Normalising {
      names = names == null ? List.of() : List.copyOf(names);
      text = text == null ? "" : text.strip();
    }
  }

  record Requiring(String name) {
    Requiring {
      name = java.util.Objects.requireNonNullElse(name, "");
    }
  }

  record TwoConstructors(String name, int count) {
    TwoConstructors(String name) {
      this(name, 0);
    }
  }

  record TextConstructor(int a, int b) {
    public TextConstructor(String text) {
      this(text.length(), 0);
    }
  }

  record NoArgumentConstructor(String name) {
    public NoArgumentConstructor() {
      this("a");
    }
  }

  record CreatorOnOther(String name, int count) {
    @JsonCreator
    CreatorOnOther(@JsonProperty("name") String name) {
      this(name, 0);
    }
  }

  record CreatorOnCanonical(String name, int count) {
    @JsonCreator
    CreatorOnCanonical {}
  }

  record CreatorFactory(String name, int count) {
    @JsonCreator
    static CreatorFactory of(@JsonProperty("name") String name, @JsonProperty("count") int count) {
      return new CreatorFactory(name, count);
    }
  }

  record DelegatingFactory(String name, int count) {
    @JsonCreator
    static DelegatingFactory of(String text) {
      return new DelegatingFactory(text, 0);
    }
  }

  record FromMap(String name) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FromMap of(Map<String, String> map) {
      return new FromMap(map.get("name"));
    }
  }

  record ValueOf(String name) {
    public static ValueOf valueOf(String name) {
      return new ValueOf(name);
    }
  }

  record FromLong(long id) {
    public static FromLong valueOf(long id) {
      return new FromLong(id);
    }
  }

  record Valued(@JsonValue String value) {}

  record ValuedByMethod(String value) {
    @JsonValue
    public String text() {
      return value;
    }
  }

  record ValuedAndCreated(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ValuedAndCreated {}
  }

  record ValuedAndFactory(@JsonValue String value) {
    @JsonCreator
    static ValuedAndFactory of(String value) {
      return new ValuedAndFactory(value);
    }
  }

  record ValuedInt(@JsonValue int value) {}

  record ValuedObject(@JsonValue One one) {}

  record ValuedList(@JsonValue List<String> names) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ValuedList {}
  }

  interface Named {
    String name();

    default String getLabel() {
      return "the " + name();
    }
  }

  interface Titled {
    String getTitle();
  }

  interface Flagged {
    default boolean isFlagged() {
      return true;
    }
  }

  interface Quiet {
    @JsonIgnore
    default boolean isQuiet() {
      return true;
    }

    static String getStatic() {
      return "a";
    }
  }

  record WithDefaultGetter(String name) implements Named {}

  record WithGetter(String title) implements Titled {
    @Override
    public String getTitle() {
      return title;
    }
  }

  record ComponentIsGetter(String getTitle) implements Titled {}

  record WithDefaultFlag(String name) implements Flagged {}

  record WithQuietDefault(String name) implements Quiet {}

  record Varargs(String... names) {}

  record Arrays(byte[] bytes, int[] ints, String[][] texts) {}

  record Statics(String name) {
    static final String CONSTANT = "a";
    public static int shared = 5;
  }

  record Large(
      int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8, int a9, int a10, int a11,
      int a12, int a13, int a14, int a15, int a16, int a17, int a18, int a19, int a20, int a21,
      int a22, int a23, int a24, int a25, int a26, int a27, int a28, int a29, int a30, int a31,
      int a32, int a33, int a34, int a35, int a36, int a37, int a38, int a39, int a40) {}

  public record PublicInner(Inside inside) {
    public record Inside(Deeper deeper) {
      public record Deeper(String name) {}
    }
  }

  record PrivateInside(List<?> none) {
    private record Secret(String name) {}
  }

  record HoldsPrivate(Hidden hidden) {}

  private record Hidden(String name) {}

  record Unicode(String gr\u00f6\u00dfe) {}

  record Keyword(String record, String yield, String var) {}

  static List<Empty> empty() {
    return values(new Empty(), null);
  }

  static List<One> one() {
    return values(new One("a"), new One(null), null);
  }

  static List<Many> many() {
    return values(
        new Many(1, 2, "a", List.of("b"), Map.of("c", new One("d")), new One("e"), Optional.of(new One("f"))),
        new Many(0, 0, null, null, null, null, Optional.empty()),
        null);
  }

  static List<DerivedIs> derivedIs() {
    return values(new DerivedIs("a"), null);
  }

  static List<DerivedGet> derivedGet() {
    return values(new DerivedGet(1, 2), null);
  }

  static List<DerivedPackagePrivate> derivedPackagePrivate() {
    return values(new DerivedPackagePrivate(1, 2), null);
  }

  static List<DerivedIgnored> derivedIgnored() {
    return values(new DerivedIgnored(1, 2), null);
  }

  static List<DerivedOther> derivedOther() {
    return values(new DerivedOther(1, 2), null);
  }

  static List<DerivedAnnotated> derivedAnnotated() {
    return values(new DerivedAnnotated(1, 2), null);
  }

  static List<DerivedOptional> derivedOptional() {
    return values(new DerivedOptional("a"), null);
  }

  static List<GetterOfComponent> getterOfComponent() {
    return values(new GetterOfComponent("a"), null);
  }

  static List<IsOfComponent> isOfComponent() {
    return values(new IsOfComponent(true), null);
  }

  static List<IsComponent> isComponent() {
    return values(new IsComponent(true), null);
  }

  static List<GetComponent> getComponent() {
    return values(new GetComponent("a"), null);
  }

  static List<CapitalComponent> capitalComponent() {
    return values(new CapitalComponent("a", "b", "c", "d"), null);
  }

  static List<OptionalAccessor> optionalAccessor() {
    return values(new OptionalAccessor(Optional.of("a")), null);
  }

  static List<Overriding> overriding() {
    return values(new Overriding(List.of("a")), new Overriding(null), null);
  }

  static List<Normalising> normalising() {
    return values(new Normalising(null, null), new Normalising(List.of("a"), " b "), null);
  }

  static List<Requiring> requiring() {
    return values(new Requiring("a"), null);
  }

  static List<TwoConstructors> twoConstructors() {
    return values(new TwoConstructors("a", 1), null);
  }

  static List<TextConstructor> textConstructor() {
    return values(new TextConstructor(1, 2), null);
  }

  static List<NoArgumentConstructor> noArgumentConstructor() {
    return values(new NoArgumentConstructor("b"), null);
  }

  static List<CreatorOnOther> creatorOnOther() {
    return values(new CreatorOnOther("a", 1), null);
  }

  static List<CreatorOnCanonical> creatorOnCanonical() {
    return values(new CreatorOnCanonical("a", 1), null);
  }

  static List<CreatorFactory> creatorFactory() {
    return values(new CreatorFactory("a", 1), null);
  }

  static List<DelegatingFactory> delegatingFactory() {
    return values(new DelegatingFactory("a", 1), null);
  }

  static List<FromMap> fromMap() {
    return values(new FromMap("a"), null);
  }

  static List<ValueOf> valueOf() {
    return values(new ValueOf("a"), null);
  }

  static List<FromLong> fromLong() {
    return values(new FromLong(5), null);
  }

  static List<Valued> valued() {
    return values(new Valued("a"), null);
  }

  static List<ValuedByMethod> valuedByMethod() {
    return values(new ValuedByMethod("a"), null);
  }

  static List<ValuedAndCreated> valuedAndCreated() {
    return values(new ValuedAndCreated("a"), null);
  }

  static List<ValuedAndFactory> valuedAndFactory() {
    return values(new ValuedAndFactory("a"), null);
  }

  static List<ValuedInt> valuedInt() {
    return values(new ValuedInt(5), null);
  }

  static List<ValuedObject> valuedObject() {
    return values(new ValuedObject(new One("a")), null);
  }

  static List<ValuedList> valuedList() {
    return values(new ValuedList(List.of("a")), null);
  }

  static List<WithDefaultGetter> withDefaultGetter() {
    return values(new WithDefaultGetter("a"), null);
  }

  static List<WithGetter> withGetter() {
    return values(new WithGetter("a"), null);
  }

  static List<ComponentIsGetter> componentIsGetter() {
    return values(new ComponentIsGetter("a"), null);
  }

  static List<WithDefaultFlag> withDefaultFlag() {
    return values(new WithDefaultFlag("a"), null);
  }

  static List<WithQuietDefault> withQuietDefault() {
    return values(new WithQuietDefault("a"), null);
  }

  static List<Varargs> varargs() {
    return values(new Varargs("a", "b"), new Varargs(), null);
  }

  static List<Arrays> arrays() {
    return values(new Arrays(new byte[] {1}, new int[] {2}, new String[][] {{"a"}}), new Arrays(null, null, null), null);
  }

  static List<Statics> statics() {
    return values(new Statics("a"), null);
  }

  static List<Large> large() {
    return values(
        new Large(
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
            25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40),
        null);
  }

  static List<PublicInner> publicInner() {
    return values(new PublicInner(new PublicInner.Inside(new PublicInner.Inside.Deeper("a"))), null);
  }

  static List<PrivateInside> privateInside() {
    return values(new PrivateInside(List.of(new PrivateInside.Secret("a"))), null);
  }

  static List<HoldsPrivate> holdsPrivate() {
    return values(new HoldsPrivate(new Hidden("a")), null);
  }

  static List<Unicode> unicode() {
    return values(new Unicode("a"), null);
  }

  static List<Keyword> keyword() {
    return values(new Keyword("a", "b", "c"), null);
  }
}
