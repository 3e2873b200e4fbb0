package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.beans.ConstructorProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Classes without annotations that say how: fields, constructors, getters and setters decide. */
public class Beans {

  static class PublicFields {
    public String name;
    public int count;
  }

  static class PrivateFields {
    private String name;
    private int count;
  }

  static class Accessors {
    private String name;
    private boolean active;
    private Boolean maybe;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public boolean isActive() {
      return active;
    }

    public void setActive(boolean active) {
      this.active = active;
    }

    public Boolean getMaybe() {
      return maybe;
    }

    public void setMaybe(Boolean maybe) {
      this.maybe = maybe;
    }
  }

  static class GettersOnly {
    private String name;

    public String getName() {
      return name;
    }
  }

  static class SettersOnly {
    private String name;

    public void setName(String name) {
      this.name = name;
    }
  }

  static class Fluent {
    private String name;

    public String getName() {
      return name;
    }

    public Fluent setName(String name) {
      this.name = name;
      return this;
    }

    public Fluent withName(String name) {
      this.name = name;
      return this;
    }
  }

  static class FinalFields {
    private final String name;
    private final List<String> items = new ArrayList<>();

    private FinalFields() {
      this(null);
    }

    FinalFields(String name) {
      this.name = name;
    }
  }

  static class Immutable {
    private final String name;
    private final int count;

    Immutable(String name, int count) {
      this.name = name;
      this.count = count;
    }

    public String getName() {
      return name;
    }

    public int getCount() {
      return count;
    }
  }

  static class ImmutableOfOne {
    private final String name;

    public ImmutableOfOne(String name) {
      this.name = name;
    }

    public String getName() {
      return name;
    }
  }

  static class ImmutableOfOneObject {
    private final LocalDate date;

    public ImmutableOfOneObject(LocalDate date) {
      this.date = date;
    }

    public LocalDate getDate() {
      return date;
    }
  }

  static class NamedConstructor {
    private final String name;

    @ConstructorProperties("name")
    public NamedConstructor(String name) {
      this.name = name;
    }

    public String getName() {
      return name;
    }
  }

  static class TwoConstructors {
    private String name;

    TwoConstructors() {}

    TwoConstructors(String name) {
      this.name = name;
    }
  }

  static class PrivateConstructor {
    private String name;

    private PrivateConstructor() {}
  }

  static class ProtectedConstructor {
    private String name;

    protected ProtectedConstructor() {}
  }

  static class FactoryOnly {
    private final String name;

    private FactoryOnly(String name, int ignored) {
      this.name = name;
    }

    public static FactoryOnly of(String name) {
      return new FactoryOnly(name, 0);
    }
  }

  static class ValueOfFactory {
    private final String name;

    private ValueOfFactory(String name, int ignored) {
      this.name = name;
    }

    public static ValueOfFactory valueOf(String name) {
      return new ValueOfFactory(name, 0);
    }
  }

  static class Derived {
    private int first;
    private int second;

    public int getTotal() {
      return first + second;
    }
  }

  static class DerivedFlag {
    private String name;

    public boolean isEmpty() {
      return name == null;
    }
  }

  static class DerivedBoxedFlag {
    private String name;

    public Boolean isEmpty() {
      return name == null;
    }
  }

  static class DerivedTextFlag {
    private String name;

    public String isWhat() {
      return name;
    }
  }

  static class DerivedIgnored {
    private String name;

    @JsonIgnore
    public boolean isEmpty() {
      return name == null;
    }

    @JsonIgnore
    public String getLabel() {
      return "the " + name;
    }
  }

  static class DerivedWithSetter {
    private String name;

    public String getLabel() {
      return name;
    }

    public void setLabel(String label) {}
  }

  static class DerivedNull {
    private String name;

    public String getNothing() {
      return null;
    }
  }

  static class NotGetters {
    private String name;

    public String get() {
      return name;
    }

    public boolean is() {
      return true;
    }

    public String getWith(int number) {
      return name;
    }

    public void getReady() {}

    public boolean hasName() {
      return name != null;
    }

    public static String getStatic() {
      return "a";
    }

    private String getPrivate() {
      return "a";
    }

    protected String getProtected() {
      return "a";
    }

    String getPackagePrivate() {
      return "a";
    }

    public String name() {
      return name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static class Getter {
    private String name;

    public String getter() {
      return name;
    }
  }

  static class Issue {
    private String name;

    public boolean issue() {
      return true;
    }
  }

  static class LowerGetter {
    private String name;

    public String getlow() {
      return name;
    }
  }

  static class GenericGetter {
    private String name;

    public <T> T getThing() {
      return null;
    }
  }

  static class CapitalSecond {
    private String aName;

    public String getAName() {
      return aName;
    }

    public void setAName(String aName) {
      this.aName = aName;
    }
  }

  static class CapitalSecondGetter {
    private String aName;

    public String getAName() {
      return aName;
    }
  }

  static class Acronym {
    private String url;

    public String getURL() {
      return url;
    }
  }

  static class AcronymField {
    private String URL;

    public String getURL() {
      return URL;
    }
  }

  static class Underscored {
    private String _name;

    public String getName() {
      return _name;
    }

    public void setName(String name) {
      this._name = name;
    }
  }

  static class UnderscoredGetter {
    private String m_name;

    public String getName() {
      return m_name;
    }
  }

  static class IsField {
    private boolean isActive;

    public boolean isActive() {
      return isActive;
    }
  }

  static class IsFieldWithSetter {
    private boolean isActive;

    public boolean isActive() {
      return isActive;
    }

    public void setActive(boolean active) {
      isActive = active;
    }
  }

  static class GetAndIs {
    private boolean active;

    public boolean getActive() {
      return active;
    }

    public boolean isActive() {
      return active;
    }
  }

  static class OverloadedSetter {
    private LocalDate date;

    public LocalDate getDate() {
      return date;
    }

    public void setDate(LocalDate date) {
      this.date = date;
    }

    public void setDate(String date) {
      this.date = LocalDate.parse(date);
    }
  }

  static class TwoObjectSetters {
    private Number amount;

    public void setAmount(BigDecimal amount) {
      this.amount = amount;
    }

    public void setAmount(Optional<BigDecimal> amount) {
      this.amount = amount.orElse(null);
    }
  }

  static class WriteOnlyAlias {
    private String n;

    public String getName() {
      return n;
    }

    public void setName(String name) {
      n = name;
    }
  }

  static class Transient {
    private String name;
    private transient String secret;
  }

  static class TransientWithGetter {
    private String name;
    private transient String secret;

    public String getSecret() {
      return secret;
    }
  }

  static class TransientWithAccessors {
    private String name;
    private transient String secret;

    public String getSecret() {
      return secret;
    }

    public void setSecret(String secret) {
      this.secret = secret;
    }
  }

  static class Statics {
    static final String CONSTANT = "a";
    public static int shared = 5;
    private String name;
  }

  static class Volatile {
    private volatile String name;
  }

  class Inner {
    private String name;
  }

  static class HoldsInner {
    private Inner inner;
  }

  static class Empty {}

  static class EmptyWithCreator {
    @JsonCreator
    EmptyWithCreator() {}
  }

  static class OnlyStatics {
    static final String CONSTANT = "a";

    String text() {
      return CONSTANT;
    }
  }

  static class Super {
    private String name;

    public String getName() {
      return name;
    }
  }

  static class Sub extends Super {
    private int count;
  }

  static class Shadowing extends Super {
    private String name;
  }

  static class SuperWithDerived {
    private String name;

    public String getLabel() {
      return name;
    }
  }

  static class SubOfDerived extends SuperWithDerived {
    private int count;
  }

  static class SubOfDerivedIgnored extends SuperWithDerived {
    @Override
    @JsonIgnore
    public String getLabel() {
      return "b";
    }
  }

  abstract static class AbstractSuper {
    private String name;

    public abstract int getCount();
  }

  static class OfAbstract extends AbstractSuper {
    private int count;

    @Override
    public int getCount() {
      return count;
    }
  }

  static class SuperWithoutDefault {
    private final String name;

    SuperWithoutDefault(String name) {
      this.name = name;
    }
  }

  static class SubWithDefault extends SuperWithoutDefault {
    SubWithDefault() {
      super(null);
    }
  }

  static class SubWithoutDefault extends Super {
    SubWithoutDefault(int count) {}
  }

  interface Labelled {
    default String getLabel() {
      return "a";
    }
  }

  static class WithDefaultGetter implements Labelled {
    private String name;
  }

  static class OptionalGetter {
    private String name;

    public Optional<String> getName() {
      return Optional.ofNullable(name);
    }
  }

  static class ObjectGetter {
    private BigDecimal price;

    public Map<String, String> getPrice() {
      return Map.of("amount", String.valueOf(price));
    }
  }

  static class ListGetterOfArray {
    private String[] names;

    public List<String> getNames() {
      return names == null ? null : List.of(names);
    }
  }

  static class UnmodifiableGetter {
    private List<String> names = new ArrayList<>();

    public List<String> getNames() {
      return Collections.unmodifiableList(names);
    }
  }

  static class TextInObject {
    private final String text;

    @JsonCreator
    TextInObject(@JsonProperty("text") String text) {
      this.text = text;
    }
  }

  static class HoldsObject {
    private Object any;
  }

  static class HoldsOptional {
    private Optional<String> maybe = Optional.empty();
  }

  static class HoldsFinalList {
    private final List<String> names;

    HoldsFinalList() {
      names = List.of();
    }

    HoldsFinalList(List<String> names) {
      this.names = names;
    }
  }

  static class ConstantField {
    private final int version = 1;
    private String name;
  }

  static class Nested {
    private PrivateFields fields;
    private List<Accessors> more;
    private Map<String, Sub> subs;
  }

  protected static class Protected {
    private String name;
  }

  public static class WithInnerClasses {
    private Part part;

    private static class Part {
      private String name;
    }
  }

  final static class VarargsConstructor {
    private List<String> names;

    VarargsConstructor(String... names) {
      this.names = List.of(names);
    }
  }

  private static <T> T with(T target, Object... fields) {
    for (int i = 0; i < fields.length; i += 2) {
      set(target, target.getClass(), (String) fields[i], fields[i + 1]);
    }
    return target;
  }

  private static void set(Object target, Class<?> type, String field, Object value) {
    try {
      java.lang.reflect.Field found = type.getDeclaredField(field);
      found.setAccessible(true);
      found.set(target, value);
    } catch (NoSuchFieldException e) {
      set(target, type.getSuperclass(), field, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<PublicFields> publicFields() {
    return values(with(new PublicFields(), "name", "a", "count", 1), new PublicFields(), null);
  }

  static List<PrivateFields> privateFields() {
    return values(with(new PrivateFields(), "name", "a", "count", 1), new PrivateFields(), null);
  }

  static List<Accessors> accessors() {
    return values(with(new Accessors(), "name", "a", "active", true, "maybe", true), new Accessors(), null);
  }

  static List<GettersOnly> gettersOnly() {
    return values(with(new GettersOnly(), "name", "a"), new GettersOnly(), null);
  }

  static List<SettersOnly> settersOnly() {
    return values(with(new SettersOnly(), "name", "a"), new SettersOnly(), null);
  }

  static List<Fluent> fluent() {
    return values(new Fluent().setName("a"), null);
  }

  static List<FinalFields> finalFields() {
    FinalFields full = new FinalFields("a");
    full.items.add("b");
    return values(full, null);
  }

  static List<Immutable> immutable() {
    return values(new Immutable("a", 1), null);
  }

  static List<ImmutableOfOne> immutableOfOne() {
    return values(new ImmutableOfOne("a"), null);
  }

  static List<ImmutableOfOneObject> immutableOfOneObject() {
    return values(new ImmutableOfOneObject(LocalDate.EPOCH), null);
  }

  static List<NamedConstructor> namedConstructor() {
    return values(new NamedConstructor("a"), null);
  }

  static List<TwoConstructors> twoConstructors() {
    return values(new TwoConstructors("a"), null);
  }

  static List<PrivateConstructor> privateConstructor() {
    return values(with(new PrivateConstructor(), "name", "a"), null);
  }

  static List<ProtectedConstructor> protectedConstructor() {
    return values(with(new ProtectedConstructor(), "name", "a"), null);
  }

  static List<FactoryOnly> factoryOnly() {
    return values(FactoryOnly.of("a"), null);
  }

  static List<ValueOfFactory> valueOfFactory() {
    return values(ValueOfFactory.valueOf("a"), null);
  }

  static List<Derived> derived() {
    return values(with(new Derived(), "first", 1), null);
  }

  static List<DerivedFlag> derivedFlag() {
    return values(new DerivedFlag(), null);
  }

  static List<DerivedBoxedFlag> derivedBoxedFlag() {
    return values(new DerivedBoxedFlag(), null);
  }

  static List<DerivedTextFlag> derivedTextFlag() {
    return values(with(new DerivedTextFlag(), "name", "a"), null);
  }

  static List<DerivedIgnored> derivedIgnored() {
    return values(with(new DerivedIgnored(), "name", "a"), null);
  }

  static List<DerivedWithSetter> derivedWithSetter() {
    return values(with(new DerivedWithSetter(), "name", "a"), null);
  }

  static List<DerivedNull> derivedNull() {
    return values(new DerivedNull(), null);
  }

  static List<NotGetters> notGetters() {
    return values(with(new NotGetters(), "name", "a"), null);
  }

  static List<Getter> getter() {
    return values(with(new Getter(), "name", "a"), null);
  }

  static List<Issue> issue() {
    return values(with(new Issue(), "name", "a"), null);
  }

  static List<LowerGetter> lowerGetter() {
    return values(with(new LowerGetter(), "name", "a"), null);
  }

  static List<GenericGetter> genericGetter() {
    return values(with(new GenericGetter(), "name", "a"), null);
  }

  static List<CapitalSecond> capitalSecond() {
    return values(with(new CapitalSecond(), "aName", "a"), null);
  }

  static List<CapitalSecondGetter> capitalSecondGetter() {
    return values(with(new CapitalSecondGetter(), "aName", "a"), null);
  }

  static List<Acronym> acronym() {
    return values(with(new Acronym(), "url", "a"), null);
  }

  static List<AcronymField> acronymField() {
    return values(with(new AcronymField(), "URL", "a"), null);
  }

  static List<Underscored> underscored() {
    return values(with(new Underscored(), "_name", "a"), null);
  }

  static List<UnderscoredGetter> underscoredGetter() {
    return values(with(new UnderscoredGetter(), "m_name", "a"), null);
  }

  static List<IsField> isField() {
    return values(with(new IsField(), "isActive", true), null);
  }

  static List<IsFieldWithSetter> isFieldWithSetter() {
    return values(with(new IsFieldWithSetter(), "isActive", true), null);
  }

  static List<GetAndIs> getAndIs() {
    return values(with(new GetAndIs(), "active", true), null);
  }

  static List<OverloadedSetter> overloadedSetter() {
    return values(with(new OverloadedSetter(), "date", LocalDate.EPOCH), null);
  }

  static List<TwoObjectSetters> twoObjectSetters() {
    return values(with(new TwoObjectSetters(), "amount", BigDecimal.ONE), null);
  }

  static List<WriteOnlyAlias> writeOnlyAlias() {
    return values(with(new WriteOnlyAlias(), "n", "a"), null);
  }

  static List<Transient> withTransient() {
    return values(with(new Transient(), "name", "a", "secret", "b"), null);
  }

  static List<TransientWithGetter> transientWithGetter() {
    return values(with(new TransientWithGetter(), "name", "a", "secret", "b"), null);
  }

  static List<TransientWithAccessors> transientWithAccessors() {
    return values(with(new TransientWithAccessors(), "name", "a", "secret", "b"), null);
  }

  static List<Statics> statics() {
    return values(with(new Statics(), "name", "a"), null);
  }

  static List<Volatile> withVolatile() {
    return values(with(new Volatile(), "name", "a"), null);
  }

  static List<Inner> inner() {
    return values(new Beans().new Inner(), null);
  }

  static List<HoldsInner> holdsInner() {
    return values(with(new HoldsInner(), "inner", new Beans().new Inner()), new HoldsInner());
  }

  static List<Empty> empty() {
    return values(new Empty(), null);
  }

  static List<EmptyWithCreator> emptyWithCreator() {
    return values(new EmptyWithCreator(), null);
  }

  static List<OnlyStatics> onlyStatics() {
    return values(new OnlyStatics(), null);
  }

  static List<Sub> sub() {
    return values(with(new Sub(), "name", "a", "count", 1), null);
  }

  static List<Shadowing> shadowing() {
    Shadowing both = with(new Shadowing(), "name", "a");
    set(both, Super.class, "name", "b");
    return values(both, null);
  }

  static List<SubOfDerived> subOfDerived() {
    return values(with(new SubOfDerived(), "name", "a"), null);
  }

  static List<SubOfDerivedIgnored> subOfDerivedIgnored() {
    return values(with(new SubOfDerivedIgnored(), "name", "a"), null);
  }

  static List<OfAbstract> ofAbstract() {
    return values(with(new OfAbstract(), "name", "a", "count", 1), null);
  }

  static List<SubWithDefault> subWithDefault() {
    return values(with(new SubWithDefault(), "name", "a"), null);
  }

  static List<SubWithoutDefault> subWithoutDefault() {
    return values(new SubWithoutDefault(1), null);
  }

  static List<WithDefaultGetter> withDefaultGetter() {
    return values(new WithDefaultGetter(), null);
  }

  static List<OptionalGetter> optionalGetter() {
    return values(with(new OptionalGetter(), "name", "a"), new OptionalGetter(), null);
  }

  static List<ObjectGetter> objectGetter() {
    return values(with(new ObjectGetter(), "price", BigDecimal.ONE), null);
  }

  static List<ListGetterOfArray> listGetterOfArray() {
    return values(with(new ListGetterOfArray(), "names", new String[] {"a"}), null);
  }

  static List<UnmodifiableGetter> unmodifiableGetter() {
    return values(with(new UnmodifiableGetter(), "names", List.of("a")), null);
  }

  static List<TextInObject> textInObject() {
    return values(new TextInObject("a"), new TextInObject(null), null);
  }

  static List<HoldsObject> holdsObject() {
    return values(with(new HoldsObject(), "any", 5L), null);
  }

  static List<HoldsOptional> holdsOptional() {
    return values(with(new HoldsOptional(), "maybe", Optional.of("a")), new HoldsOptional(), null);
  }

  static List<HoldsFinalList> holdsFinalList() {
    return values(new HoldsFinalList(List.of("a")), new HoldsFinalList(), null);
  }

  static List<ConstantField> constantField() {
    return values(with(new ConstantField(), "name", "a"), null);
  }

  static List<Nested> nested() {
    return values(
        with(
            new Nested(),
            "fields", new PrivateFields(),
            "more", List.of(new Accessors()),
            "subs", Map.of("a", with(new Sub(), "name", "b"))),
        new Nested(),
        null);
  }

  static List<Protected> protectedClass() {
    return values(with(new Protected(), "name", "a"), null);
  }

  static List<WithInnerClasses> withPrivateClass() {
    return values(with(new WithInnerClasses(), "part", with(new WithInnerClasses.Part(), "name", "a")), null);
  }

  static List<VarargsConstructor> varargsConstructor() {
    return values(new VarargsConstructor("a"), null);
  }
}
