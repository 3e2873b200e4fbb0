package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes by what makes them: creators in all modes, builders, values and what they are read from. */
public class Created {

  static class ByConstructor {
    private final String name;
    private final int count;

    @JsonCreator
    ByConstructor(@JsonProperty("name") String name, @JsonProperty("count") int count) {
      this.name = name;
      this.count = count;
    }
  }

  static class WithoutNames {
    private final String name;
    private final int count;

    @JsonCreator
    WithoutNames(String name, int count) {
      this.name = name;
      this.count = count;
    }
  }

  static class NamesOnly {
    private final String name;
    private final int count;

    NamesOnly(@JsonProperty("name") String name, @JsonProperty("count") int count) {
      this.name = name;
      this.count = count;
    }
  }

  static class PublicNamesOnly {
    private final String name;
    private final int count;

    public PublicNamesOnly(@JsonProperty("name") String name, @JsonProperty("count") int count) {
      this.name = name;
      this.count = count;
    }
  }

  static class OtherNames {
    private final String name;

    @JsonCreator
    OtherNames(@JsonProperty("label") String name) {
      this.name = name;
    }
  }

  static class FewerNames {
    private final String name;
    private int count;

    @JsonCreator
    FewerNames(@JsonProperty("name") String name) {
      this.name = name;
    }
  }

  static class MoreNames {
    private final String name;

    @JsonCreator
    MoreNames(@JsonProperty("name") String name, @JsonProperty("more") String more) {
      this.name = name;
    }
  }

  static class OtherType {
    private final URI address;

    @JsonCreator
    OtherType(@JsonProperty("address") String address) {
      this.address = address == null ? null : URI.create(address);
    }
  }

  static class ByFactory {
    private final String name;

    private ByFactory(String name, boolean ignored) {
      this.name = name;
    }

    @JsonCreator
    static ByFactory of(@JsonProperty("name") String name) {
      return new ByFactory(name, true);
    }
  }

  static class PrivateFactory {
    private final String name;

    private PrivateFactory(String name, boolean ignored) {
      this.name = name;
    }

    @JsonCreator
    private static PrivateFactory of(@JsonProperty("name") String name) {
      return new PrivateFactory(name, true);
    }
  }

  static class TwoCreators {
    private final String name;

    @JsonCreator
    TwoCreators(@JsonProperty("name") String name) {
      this.name = name;
    }

    @JsonCreator
    static TwoCreators of(@JsonProperty("name") String name, @JsonProperty("b") int b) {
      return new TwoCreators(name);
    }
  }

  static class Disabled {
    private String name;

    Disabled() {}

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    Disabled(@JsonProperty("other") String name) {
      this.name = name;
    }
  }

  static class Delegating {
    private final Map<String, String> all;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Delegating(Map<String, String> all) {
      this.all = all;
    }

    @JsonValue
    Map<String, String> all() {
      return all;
    }
  }

  static class DelegatingText {
    private final String text;

    @JsonCreator
    DelegatingText(String text) {
      this.text = text;
    }

    @JsonValue
    public String getText() {
      return text;
    }
  }

  static class DelegatingWithoutValue {
    private final String text;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    DelegatingWithoutValue(String text) {
      this.text = text;
    }
  }

  static class AutoSingle {
    private final String text;

    @JsonCreator
    AutoSingle(String text) {
      this.text = text;
    }
  }

  static class AutoSingleObject {
    private final LocalDate date;

    @JsonCreator
    AutoSingleObject(LocalDate date) {
      this.date = date;
    }

    public LocalDate getDate() {
      return date;
    }
  }

  static class PropertiesSingle {
    private final String text;

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    PropertiesSingle(@JsonProperty("text") String text) {
      this.text = text;
    }
  }

  static class ValueOnly {
    private final String text;

    private ValueOnly(String text, int ignored) {
      this.text = text;
    }

    @JsonValue
    public String getText() {
      return text;
    }
  }

  static class ValueAndConstructor {
    private final String text;

    public ValueAndConstructor(String text) {
      this.text = text;
    }

    @JsonValue
    public String text() {
      return text;
    }
  }

  static class ValueAndDefault {
    private String text;

    @JsonValue
    public String text() {
      return text;
    }
  }

  static class ValueAndValueOf {
    private final String text;

    private ValueAndValueOf(String text, int ignored) {
      this.text = text;
    }

    public static ValueAndValueOf valueOf(String text) {
      return new ValueAndValueOf(text, 0);
    }

    @JsonValue
    @Override
    public String toString() {
      return text;
    }
  }

  static class ValueAndFromString {
    private final String text;

    private ValueAndFromString(String text, int ignored) {
      this.text = text;
    }

    public static ValueAndFromString fromString(String text) {
      return new ValueAndFromString(text, 0);
    }

    @JsonValue
    public String text() {
      return text;
    }
  }

  static class ValueAndParse {
    private final String text;

    private ValueAndParse(String text, int ignored) {
      this.text = text;
    }

    public static ValueAndParse parse(String text) {
      return new ValueAndParse(text, 0);
    }

    @JsonValue
    public String text() {
      return text;
    }
  }

  static class LongAndConstructor {
    private final long id;

    public LongAndConstructor(long id) {
      this.id = id;
    }

    @JsonValue
    public long id() {
      return id;
    }
  }

  static class ListAndDelegating {
    private final List<Integer> all;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ListAndDelegating(List<Integer> all) {
      this.all = all;
    }

    @JsonValue
    public List<Integer> all() {
      return all;
    }
  }

  static class TwoValues {
    @JsonValue public String a;

    @JsonValue
    public String b() {
      return a;
    }
  }

  static class ValueFalse {
    private String text;

    @JsonValue(false)
    public String text() {
      return text;
    }
  }

  static class ValueOfObject {
    @JsonValue private final Object any;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ValueOfObject(Object any) {
      this.any = any;
    }
  }

  @JsonDeserialize(builder = Built.Builder.class)
  static class Built {
    private final String name;
    private final int count;

    private Built(Builder builder) {
      name = builder.name;
      count = builder.count;
    }

    static class Builder {
      private String name;
      private int count;

      public Builder withName(String name) {
        this.name = name;
        return this;
      }

      public Builder withCount(int count) {
        this.count = count;
        return this;
      }

      public Built build() {
        return new Built(this);
      }
    }
  }

  @JsonDeserialize(builder = BuiltWithoutPrefix.Builder.class)
  static class BuiltWithoutPrefix {
    private final String name;

    private BuiltWithoutPrefix(String name) {
      this.name = name;
    }

    @JsonPOJOBuilder(withPrefix = "", buildMethodName = "make")
    static class Builder {
      private String n;

      public Builder name(String name) {
        n = name;
        return this;
      }

      public BuiltWithoutPrefix make() {
        return new BuiltWithoutPrefix(n);
      }
    }
  }

  @JsonDeserialize(builder = BuiltBadly.Builder.class)
  static class BuiltBadly {
    private final String name;
    private final int count;

    private BuiltBadly(String name, int count) {
      this.name = name;
      this.count = count;
    }

    static class Builder {
      private String name;

      public Builder withName(String name) {
        this.name = name;
        return this;
      }

      public BuiltBadly build() {
        return new BuiltBadly(name, 0);
      }
    }
  }

  static class BuilderNotNamed {
    private final String name;

    private BuilderNotNamed(Builder builder) {
      name = builder.name;
    }

    static class Builder {
      private String name;

      public Builder name(String name) {
        this.name = name;
        return this;
      }

      public BuilderNotNamed build() {
        return new BuilderNotNamed(this);
      }
    }
  }

  static class AnySetterGetter {
    public String name;
    private final Map<String, Integer> more = new HashMap<>();

    @JsonAnyGetter
    public Map<String, Integer> more() {
      return more;
    }

    @JsonAnySetter
    public void add(String key, Integer value) {
      more.put(key, value);
    }
  }

  static class AnyOnField {
    public String name;
    @JsonAnySetter @JsonAnyGetter private Map<String, Integer> more = new HashMap<>();
  }

  static class AnyGetterOnly {
    public String name;
    @JsonIgnore private Map<String, Integer> more = new HashMap<>(Map.of("a", 1));

    @JsonAnyGetter
    public Map<String, Integer> more() {
      return more;
    }
  }

  static class AnySetterOnly {
    public String name;

    @JsonAnySetter
    public void add(String key, Object value) {}

    public String getLabel() {
      return "a";
    }
  }

  static class AnyOfObjects {
    @JsonIgnore private final Map<String, Object> more = new HashMap<>();

    @JsonAnyGetter
    public Map<String, Object> getMore() {
      return more;
    }

    @JsonAnySetter
    public void setMore(String key, Object value) {
      more.put(key, value);
    }
  }

  static class Injected {
    private String name;
    @JacksonInject private String injected;
  }

  static class InjectedConstructor {
    private final String name;

    @JsonCreator
    InjectedConstructor(@JsonProperty("name") String name, @JacksonInject String injected) {
      this.name = name;
    }
  }

  static class SetterNulls {
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    private List<String> names = new ArrayList<>();
  }

  static class SetterNullsFail {
    @JsonSetter(nulls = Nulls.FAIL)
    private String name;
  }

  record RecordNulls(@JsonSetter(nulls = Nulls.AS_EMPTY) List<String> names) {}

  private static <T> T with(T target, Object... fields) {
    try {
      for (int i = 0; i < fields.length; i += 2) {
        java.lang.reflect.Field found = target.getClass().getDeclaredField((String) fields[i]);
        found.setAccessible(true);
        found.set(target, fields[i + 1]);
      }
      return target;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<ByConstructor> byConstructor() {
    return values(new ByConstructor("a", 1), new ByConstructor(null, 0), null);
  }

  static List<WithoutNames> withoutNames() {
    return values(new WithoutNames("a", 1), null);
  }

  static List<NamesOnly> namesOnly() {
    return values(new NamesOnly("a", 1), null);
  }

  static List<PublicNamesOnly> publicNamesOnly() {
    return values(new PublicNamesOnly("a", 1), null);
  }

  static List<OtherNames> otherNames() {
    return values(new OtherNames("a"), null);
  }

  static List<FewerNames> fewerNames() {
    return values(with(new FewerNames("a"), "count", 1), null);
  }

  static List<MoreNames> moreNames() {
    return values(new MoreNames("a", "b"), null);
  }

  static List<OtherType> otherType() {
    return values(new OtherType("urn:a"), null);
  }

  static List<ByFactory> byFactory() {
    return values(ByFactory.of("a"), null);
  }

  static List<PrivateFactory> privateFactory() {
    return values(PrivateFactory.of("a"), null);
  }

  static List<TwoCreators> twoCreators() {
    return values(new TwoCreators("a"), null);
  }

  static List<Disabled> disabled() {
    return values(new Disabled("a"), null);
  }

  static List<Delegating> delegating() {
    return values(new Delegating(Map.of("a", "b")), null);
  }

  static List<DelegatingText> delegatingText() {
    return values(new DelegatingText("a"), null);
  }

  static List<DelegatingWithoutValue> delegatingWithoutValue() {
    return values(new DelegatingWithoutValue("a"), null);
  }

  static List<AutoSingle> autoSingle() {
    return values(new AutoSingle("a"), null);
  }

  static List<AutoSingleObject> autoSingleObject() {
    return values(new AutoSingleObject(LocalDate.EPOCH), null);
  }

  static List<PropertiesSingle> propertiesSingle() {
    return values(new PropertiesSingle("a"), null);
  }

  static List<ValueOnly> valueOnly() {
    return values(new ValueOnly("a", 0), null);
  }

  static List<ValueAndConstructor> valueAndConstructor() {
    return values(new ValueAndConstructor("a"), null);
  }

  static List<ValueAndDefault> valueAndDefault() {
    return values(with(new ValueAndDefault(), "text", "a"), null);
  }

  static List<ValueAndValueOf> valueAndValueOf() {
    return values(ValueAndValueOf.valueOf("a"), null);
  }

  static List<ValueAndFromString> valueAndFromString() {
    return values(ValueAndFromString.fromString("a"), null);
  }

  static List<ValueAndParse> valueAndParse() {
    return values(ValueAndParse.parse("a"), null);
  }

  static List<LongAndConstructor> longAndConstructor() {
    return values(new LongAndConstructor(5), null);
  }

  static List<ListAndDelegating> listAndDelegating() {
    return values(new ListAndDelegating(List.of(1)), null);
  }

  static List<TwoValues> twoValues() {
    return values(with(new TwoValues(), "a", "b"), null);
  }

  static List<ValueFalse> valueFalse() {
    return values(with(new ValueFalse(), "text", "a"), null);
  }

  static List<ValueOfObject> valueOfObject() {
    return values(new ValueOfObject(5L), null);
  }

  static List<Built> built() {
    return values(new Built.Builder().withName("a").withCount(1).build(), null);
  }

  static List<BuiltWithoutPrefix> builtWithoutPrefix() {
    return values(new BuiltWithoutPrefix("a"), null);
  }

  static List<BuiltBadly> builtBadly() {
    return values(new BuiltBadly("a", 1), null);
  }

  static List<BuilderNotNamed> builderNotNamed() {
    return values(new BuilderNotNamed.Builder().name("a").build(), null);
  }

  static List<AnySetterGetter> anySetterGetter() {
    AnySetterGetter full = new AnySetterGetter();
    full.add("a", 1);
    return values(full, null);
  }

  static List<AnyOnField> anyOnField() {
    return values(with(new AnyOnField(), "more", new HashMap<>(Map.of("a", 1))), null);
  }

  static List<AnyGetterOnly> anyGetterOnly() {
    return values(new AnyGetterOnly(), null);
  }

  static List<AnySetterOnly> anySetterOnly() {
    return values(new AnySetterOnly(), null);
  }

  static List<AnyOfObjects> anyOfObjects() {
    AnyOfObjects full = new AnyOfObjects();
    full.setMore("a", 5L);
    return values(full, null);
  }

  static List<Injected> injected() {
    return values(with(new Injected(), "name", "a"), null);
  }

  static List<InjectedConstructor> injectedConstructor() {
    return values(new InjectedConstructor("a", "b"), null);
  }

  static List<SetterNulls> setterNulls() {
    return values(new SetterNulls(), null);
  }

  static List<SetterNullsFail> setterNullsFail() {
    return values(with(new SetterNullsFail(), "name", "a"), null);
  }

  static List<RecordNulls> recordNulls() {
    return values(new RecordNulls(List.of("a")), null);
  }
}
