package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.*;
import com.fasterxml.jackson.databind.annotation.*;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Serialisers, deserialisers and converters that their authors name, and annotations of annotations. */
public class Using {

  interface Money {
    BigDecimal amount();
  }

  record Euro(BigDecimal amount) implements Money {}

  static class MoneyWriter extends JsonSerializer<Money> {
    @Override
    public void serialize(Money money, JsonGenerator out, SerializerProvider all) throws IOException {
      out.writeString(money.amount().toString());
    }
  }

  static class MoneyReader extends JsonDeserializer<Money> {
    @Override
    public Money deserialize(JsonParser in, DeserializationContext all) throws IOException {
      return new Euro(new BigDecimal(in.getText()));
    }
  }

  record Both(
      @JsonSerialize(using = MoneyWriter.class) @JsonDeserialize(using = MoneyReader.class)
          Money money) {}

  record OnlyWriter(@JsonSerialize(using = MoneyWriter.class) Money money) {}

  static class EuroWriter extends JsonSerializer<Euro> {
    @Override
    public void serialize(Euro euro, JsonGenerator out, SerializerProvider all) throws IOException {
      out.writeStartObject();
      out.writeNumberField("amount", euro.amount());
      out.writeEndObject();
    }
  }

  record OnlyWriterOfRecord(@JsonSerialize(using = EuroWriter.class) Euro money) {}

  record Content(
      @JsonSerialize(contentUsing = MoneyWriter.class)
          @JsonDeserialize(contentUsing = MoneyReader.class)
          List<Money> money) {}

  record MapContent(
      @JsonSerialize(contentUsing = MoneyWriter.class)
          @JsonDeserialize(contentUsing = MoneyReader.class)
          Map<String, Money> money) {}

  record ContentOnlyReader(@JsonDeserialize(contentUsing = MoneyReader.class) List<Money> money) {}

  @JsonSerialize(using = TypeWriter.class)
  @JsonDeserialize(using = TypeReader.class)
  interface OnType {
    String name();
  }

  record OnTypeImpl(String name) implements OnType {}

  static class TypeWriter extends JsonSerializer<OnType> {
    @Override
    public void serialize(OnType type, JsonGenerator out, SerializerProvider all) throws IOException {
      out.writeString(type.name());
    }
  }

  static class TypeReader extends JsonDeserializer<OnType> {
    @Override
    public OnType deserialize(JsonParser in, DeserializationContext all) throws IOException {
      return new OnTypeImpl(in.getText());
    }
  }

  static class NoDefault {
    private final Thread thread;
    private final String name;

    NoDefault(String name, Thread thread) {
      this.thread = thread;
      this.name = name;
    }
  }

  static class NoDefaultWriter extends JsonSerializer<NoDefault> {
    @Override
    public void serialize(NoDefault value, JsonGenerator out, SerializerProvider all) throws IOException {
      out.writeString(value.name);
    }
  }

  static class NoDefaultReader extends JsonDeserializer<NoDefault> {
    @Override
    public NoDefault deserialize(JsonParser in, DeserializationContext all) throws IOException {
      return new NoDefault(in.getText(), null);
    }
  }

  record HoldsNoDefault(
      @JsonSerialize(using = NoDefaultWriter.class) @JsonDeserialize(using = NoDefaultReader.class)
          NoDefault value) {}

  record ToText(@JsonSerialize(using = ToStringSerializer.class) Long id) {}

  record ToTextUuid(@JsonSerialize(using = ToStringSerializer.class) java.util.UUID id) {}

  record ToTextRecord(@JsonSerialize(using = ToStringSerializer.class) Euro money) {}

  record ToTextList(@JsonSerialize(contentUsing = ToStringSerializer.class) List<Long> ids) {}

  static class ToEuro extends StdConverter<String, Euro> {
    @Override
    public Euro convert(String text) {
      return new Euro(new BigDecimal(text));
    }
  }

  static class FromEuro extends StdConverter<Euro, String> {
    @Override
    public String convert(Euro money) {
      return money.amount().toString();
    }
  }

  record Converted(
      @JsonSerialize(converter = FromEuro.class) @JsonDeserialize(converter = ToEuro.class)
          Euro money) {}

  record ConvertedOneWay(@JsonSerialize(converter = FromEuro.class) Euro money) {}

  record ConvertedContent(
      @JsonSerialize(contentConverter = FromEuro.class)
          @JsonDeserialize(contentConverter = ToEuro.class)
          List<Euro> money) {}

  static class Normalising extends StdConverter<Normalised, Normalised> {
    @Override
    public Normalised convert(Normalised value) {
      return value;
    }
  }

  @JsonDeserialize(converter = Normalising.class)
  static class Normalised {
    public String name;
  }

  record SetAsLinked(@JsonDeserialize(as = LinkedHashSet.class) Set<String> names) {}

  record MapAsTree(@JsonDeserialize(as = TreeMap.class) Map<String, String> names) {}

  record SerializedAs(@JsonSerialize(as = Base.class) Sub sub) {}

  static class Base {
    public String name;
  }

  static class Sub extends Base {
    public int count;
  }

  record StaticTyping(@JsonSerialize(typing = JsonSerialize.Typing.STATIC) Base base) {}

  record Raw(@JsonRawValue String json) {}

  record Unwrapped(@JsonUnwrapped Inner inner, int number) {}

  record Inner(String name, int count) {}

  static class UnwrappedField {
    @JsonUnwrapped public Inner inner;
    public int number;
  }

  static class UnwrappedBean {
    @JsonUnwrapped public Base base;
    public int number;
  }

  static class UnwrappedPrefix {
    @JsonUnwrapped(prefix = "a_") public Base a;
    @JsonUnwrapped(prefix = "b_") public Base b;
  }

  static class UnwrappedColliding {
    @JsonUnwrapped public Base base;
    public String name;
  }

  static class UnwrappedOff {
    @JsonUnwrapped(enabled = false) public Base base;
  }

  static class UnwrappedCreator {
    private final Base base;
    private final int number;

    @JsonCreator
    UnwrappedCreator(
        @JsonUnwrapped @JsonProperty("base") Base base, @JsonProperty("number") int number) {
      this.base = base;
      this.number = number;
    }

    @JsonUnwrapped
    public Base getBase() {
      return base;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record UnwrappedLenient(@JsonUnwrapped Inner inner, int number) {}

  static class Managed {
    public String name;
    @JsonManagedReference public List<Back> backs;
  }

  static class Back {
    public String name;
    @JsonBackReference public Managed managed;
  }

  @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
  static class Identified {
    public int id;
    public Identified other;
  }

  @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)
  static class Numbered {
    public String name;
    public Numbered other;
  }

  record HoldsIdentified(Identified one, Identified same) {}

  @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
  record IdentifiedRecord(int id, String name) {}

  record HoldsIdentifiedRecord(IdentifiedRecord one, IdentifiedRecord same) {}

  static class Referenced {
    public int id;
    @JsonIdentityReference(alwaysAsId = true) public Identified other;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonIgnore
  @interface Hidden {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonIgnoreProperties(ignoreUnknown = true)
  @interface Lenient {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonSerialize(using = MoneyWriter.class)
  @JsonDeserialize(using = MoneyReader.class)
  @interface AsMoney {}

  @Retention(RetentionPolicy.RUNTIME)
  @JsonIgnoreProperties(ignoreUnknown = true)
  @interface NotInside {}

  record WithMeta(@AsMoney Money money) {}

  record WithHidden(String name) {
    @Hidden
    public String getLabel() {
      return name;
    }
  }

  @Lenient
  record WithLenient(String name) {
    public String getLabel() {
      return name;
    }
  }

  @NotInside
  record WithNotInside(String name) {
    public String getLabel() {
      return name;
    }
  }

  static class WithView {
    public String name;

    @JsonView(Sub.class)
    public String viewed;
  }

  @JsonFilter("none")
  record Filtered(String name) {}

  @JsonAppend(attrs = @JsonAppend.Attr("added"))
  static class Appended {
    public String name;
  }

  @EnumNaming(EnumNamingStrategies.CamelCaseStrategy.class)
  enum NamedEnum {
    FIRST_ONE,
    SECOND
  }

  static List<Both> both() {
    return values(new Both(new Euro(BigDecimal.ONE)), new Both(null), null);
  }

  static List<OnlyWriter> onlyWriter() {
    return values(new OnlyWriter(new Euro(BigDecimal.ONE)), null);
  }

  static List<OnlyWriterOfRecord> onlyWriterOfRecord() {
    return values(new OnlyWriterOfRecord(new Euro(new BigDecimal("1.5"))), null);
  }

  static List<Content> content() {
    return values(new Content(List.of(new Euro(BigDecimal.ONE))), null);
  }

  static List<MapContent> mapContent() {
    return values(new MapContent(Map.of("a", new Euro(BigDecimal.ONE))), null);
  }

  static List<OnType> onType() {
    return values(new OnTypeImpl("a"), null);
  }

  static List<OnTypeImpl> onTypeImpl() {
    return values(new OnTypeImpl("a"), null);
  }

  static List<HoldsNoDefault> holdsNoDefault() {
    return values(new HoldsNoDefault(new NoDefault("a", null)), null);
  }

  static List<ToText> toText() {
    return values(new ToText(5L), new ToText(null), null);
  }

  static List<ToTextUuid> toTextUuid() {
    return values(new ToTextUuid(new java.util.UUID(1, 2)), null);
  }

  static List<ToTextRecord> toTextRecord() {
    return values(new ToTextRecord(new Euro(BigDecimal.ONE)), null);
  }

  static List<ToTextList> toTextList() {
    return values(new ToTextList(List.of(5L)), null);
  }

  static List<Converted> converted() {
    return values(new Converted(new Euro(BigDecimal.ONE)), null);
  }

  static List<ConvertedOneWay> convertedOneWay() {
    return values(new ConvertedOneWay(new Euro(BigDecimal.ONE)), null);
  }

  static List<ConvertedContent> convertedContent() {
    return values(new ConvertedContent(List.of(new Euro(BigDecimal.ONE))), null);
  }

  static List<Normalised> normalised() {
    return values(new Normalised(), null);
  }

  static List<SetAsLinked> setAsLinked() {
    return values(new SetAsLinked(new LinkedHashSet<>(List.of("b", "a"))), null);
  }

  static List<MapAsTree> mapAsTree() {
    return values(new MapAsTree(new TreeMap<>(Map.of("b", "a"))), null);
  }

  static List<SerializedAs> serializedAs() {
    Sub sub = new Sub();
    sub.count = 5;
    return values(new SerializedAs(sub), null);
  }

  static List<StaticTyping> staticTyping() {
    return values(new StaticTyping(new Base()), null);
  }

  static List<Raw> raw() {
    return values(new Raw("{\"a\":1}"), null);
  }

  static List<Unwrapped> unwrapped() {
    return values(new Unwrapped(new Inner("a", 1), 2), null);
  }

  static List<UnwrappedField> unwrappedField() {
    UnwrappedField full = new UnwrappedField();
    full.inner = new Inner("a", 1);
    return values(full, new UnwrappedField(), null);
  }

  static List<UnwrappedBean> unwrappedBean() {
    UnwrappedBean full = new UnwrappedBean();
    full.base = new Base();
    full.base.name = "a";
    return values(full, new UnwrappedBean(), null);
  }

  static List<UnwrappedPrefix> unwrappedPrefix() {
    UnwrappedPrefix full = new UnwrappedPrefix();
    full.a = new Base();
    full.b = new Base();
    full.a.name = "a";
    return values(full, new UnwrappedPrefix(), null);
  }

  static List<UnwrappedColliding> unwrappedColliding() {
    UnwrappedColliding full = new UnwrappedColliding();
    full.base = new Base();
    full.base.name = "a";
    full.name = "b";
    return values(full, null);
  }

  static List<UnwrappedOff> unwrappedOff() {
    UnwrappedOff full = new UnwrappedOff();
    full.base = new Base();
    return values(full, new UnwrappedOff(), null);
  }

  static List<UnwrappedCreator> unwrappedCreator() {
    Base base = new Base();
    base.name = "a";
    return values(new UnwrappedCreator(base, 1), null);
  }

  static List<UnwrappedLenient> unwrappedLenient() {
    return values(new UnwrappedLenient(new Inner("a", 1), 2), null);
  }

  static List<Managed> managed() {
    Managed full = new Managed();
    Back back = new Back();
    back.managed = full;
    full.backs = new ArrayList<>(List.of(back));
    return values(full, null);
  }

  static List<Identified> identified() {
    Identified one = new Identified();
    one.id = 1;
    one.other = new Identified();
    one.other.id = 2;
    one.other.other = one;
    return values(one, null);
  }

  static List<Numbered> numbered() {
    Numbered one = new Numbered();
    one.other = new Numbered();
    one.other.other = one;
    return values(one, null);
  }

  static List<HoldsIdentified> holdsIdentified() {
    Identified one = new Identified();
    one.id = 1;
    return values(new HoldsIdentified(one, one), null);
  }

  static List<IdentifiedRecord> identifiedRecord() {
    return values(new IdentifiedRecord(1, "a"), null);
  }

  static List<HoldsIdentifiedRecord> holdsIdentifiedRecord() {
    IdentifiedRecord one = new IdentifiedRecord(1, "a");
    return values(new HoldsIdentifiedRecord(one, one), null);
  }

  static List<Referenced> referenced() {
    Referenced full = new Referenced();
    full.other = new Identified();
    full.other.id = 7;
    return values(full, null);
  }

  static List<WithMeta> withMeta() {
    return values(new WithMeta(new Euro(BigDecimal.ONE)), null);
  }

  static List<WithHidden> withHidden() {
    return values(new WithHidden("a"), null);
  }

  static List<WithLenient> withLenient() {
    return values(new WithLenient("a"), null);
  }

  static List<WithNotInside> withNotInside() {
    return values(new WithNotInside("a"), null);
  }

  static List<WithView> withView() {
    WithView full = new WithView();
    full.viewed = "a";
    return values(full, null);
  }

  static List<NamedEnum> namedEnum() {
    return values(NamedEnum.FIRST_ONE, NamedEnum.SECOND, null);
  }

  static List<Appended> appended() {
    return values(new Appended(), null);
  }

  static List<Filtered> filtered() {
    return values(new Filtered("a"), null);
  }
}
