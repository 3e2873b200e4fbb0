package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** Annotations that name properties, and those that let them in or keep them out. */
public class Named {

  record Renamed(@JsonProperty("the_name") String name, @JsonProperty int count) {}

  record RenamedToOther(@JsonProperty("b") String a, @JsonProperty("a") String b) {}

  record RenamedTwice(@JsonProperty("x") String a, @JsonProperty("x") String b) {}

  record RenamedGetter(@JsonProperty("x") String name) {
    public String getName() {
      return name;
    }
  }

  record RenamedAccessor(String name) {
    @Override
    @JsonProperty("x")
    public String name() {
      return name;
    }
  }

  static class RenamedField {
    @JsonProperty("x")
    private String name;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  static class RenamedGetterOnly {
    private String name;

    @JsonProperty("x")
    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  static class RenamedGetterNoSetter {
    private String name;

    @JsonProperty("x")
    public String getName() {
      return name;
    }
  }

  static class DifferentNames {
    private transient String n;

    @JsonProperty("x")
    public String getName() {
      return n;
    }

    @JsonProperty("y")
    public void setName(String name) {
      n = name;
    }
  }

  static class GetterSetterAnnotation {
    private String name;

    @JsonGetter("x")
    public String name() {
      return name;
    }

    @JsonSetter("x")
    public void name(String name) {
      this.name = name;
    }
  }

  static class GetterAnnotationOnly {
    private String name;

    @JsonGetter
    public String label() {
      return name;
    }
  }

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record Snake(String firstName, int lineCount) {}

  @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
  static class UpperCamel {
    private String firstName;

    public String getFirstName() {
      return firstName;
    }
  }

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record SnakeDerived(String firstName) {
    public boolean isEmpty() {
      return false;
    }
  }

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record SnakeWithProperty(@JsonProperty("firstName") String firstName, int lineCount) {}

  @JsonNaming(PropertyNamingStrategies.LowerCaseStrategy.class)
  record Collapsing(String ab, String aB) {}

  record Aliased(@JsonAlias({"n", "label"}) String name) {}

  static class ReadByAlias {
    private transient String n;

    @JsonProperty("x")
    public String getName() {
      return n;
    }

    @JsonProperty("y")
    @JsonAlias("x")
    public void setName(String name) {
      n = name;
    }
  }

  record AliasedToDerived(@JsonAlias("label") String name) {
    public String getLabel() {
      return name;
    }
  }

  record Ignored(String name, @JsonIgnore String secret) {}

  record IgnoredPrimitive(String name, @JsonIgnore int count) {}

  record IgnoredFalse(String name, @JsonIgnore(false) String open) {}

  record IgnoredAccessor(String name, String secret) {
    @Override
    @JsonIgnore
    public String secret() {
      return secret;
    }
  }

  static class IgnoredField {
    public String name;
    @JsonIgnore public String secret;
  }

  static class IgnoredFieldWithGetter {
    public String name;
    @JsonIgnore private String secret;

    public String getSecret() {
      return secret;
    }
  }

  static class IgnoredGetter {
    public String name;
    private String secret;

    @JsonIgnore
    public String getSecret() {
      return secret;
    }
  }

  static class IgnoredGetterExplicitSetter {
    private String secret;
    public String name;

    @JsonIgnore
    public String getSecret() {
      return secret;
    }

    @JsonProperty
    public void setSecret(String secret) {
      this.secret = secret;
    }
  }

  static class IgnoredBadField {
    public String name;
    @JsonIgnore public Thread thread = new Thread("a");
  }

  record IgnoredBad(String name, @JsonIgnore Thread thread) {}

  static class TransientBad {
    public String name;
    private transient Thread thread = new Thread("a");
  }

  @JsonIgnoreProperties("secret")
  record IgnoringNamed(String name, String secret) {}

  @JsonIgnoreProperties("total")
  record IgnoringDerived(int a, int b) {
    public int getTotal() {
      return a + b;
    }
  }

  @JsonIgnoreProperties(value = "total", allowGetters = true)
  record IgnoringAllowGetters(int a, int b) {
    public int getTotal() {
      return a + b;
    }
  }

  @JsonIgnoreProperties(value = "total", allowSetters = true)
  record IgnoringAllowSetters(int a, int b) {
    public int getTotal() {
      return a + b;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record IgnoringUnknown(int a, int b) {
    public int getTotal() {
      return a + b;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  static class IgnoringUnknownBean {
    private String name;

    public String getLabel() {
      return name;
    }

    public boolean isEmpty() {
      return name == null;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  interface Lenient {
    default String getLabel() {
      return "a";
    }
  }

  record InheritsLenient(String name) implements Lenient {}

  record Derived(int a) {
    public int getTotal() {
      return a;
    }
  }

  record IgnoringInComponent(@JsonIgnoreProperties("total") Derived derived) {}

  record IgnoringUnknownInComponent(@JsonIgnoreProperties(ignoreUnknown = true) Derived derived) {}

  record IgnoringInList(@JsonIgnoreProperties("total") List<Derived> derived) {}

  @JsonIgnoreType
  static class Secret {
    public String text;

    Secret(String text) {
      this.text = text;
    }
  }

  record HoldsIgnoredType(String name, Secret secret) {}

  static class HoldsIgnoredTypeField {
    public String name;
    public Secret secret = new Secret("a");
  }

  @JsonIncludeProperties({"a", "b"})
  record Including(int a, int b) {
    public int getTotal() {
      return a + b;
    }
  }

  @JsonIncludeProperties("a")
  record IncludingPart(int a, int b) {}

  record ReadOnly(String name, @JsonProperty(access = JsonProperty.Access.READ_ONLY) String made) {}

  record WriteOnly(
      String name, @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String password) {}

  record ReadWrite(String name, @JsonProperty(access = JsonProperty.Access.READ_WRITE) String a) {}

  static class ReadOnlyField {
    public String name;

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String made;
  }

  static class WriteOnlyField {
    public String name;

    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    public String password;
  }

  static class ReadOnlyGetter {
    private String name;

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String getLabel() {
      return name;
    }
  }

  static class WriteOnlyGetter {
    private String name;

    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    public String getLabel() {
      return name;
    }
  }

  @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE)
  record NoGetters(int a, int b) {
    public int getTotal() {
      return a + b;
    }

    public boolean isLarge() {
      return a > 5;
    }
  }

  @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
  record NoIsGetters(int a, int b) {
    public boolean isLarge() {
      return a > 5;
    }
  }

  @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
  record NoIsGettersButGetters(int a, int b) {
    public int getTotal() {
      return a + b;
    }
  }

  @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.ANY)
  record AnyGetters(int a, int b) {
    private int getTotal() {
      return a + b;
    }
  }

  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
  static class NoFields {
    private String name;
    private int count;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.PUBLIC_ONLY)
  static class PublicFieldsOnly {
    public String name;
    private int count;
  }

  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
  static class NoFieldsGetterOnly {
    private String name;

    public String getName() {
      return name;
    }
  }

  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
  record NoFieldsRecord(String name) {}

  @JsonAutoDetect(creatorVisibility = JsonAutoDetect.Visibility.NONE)
  record NoCreators(String name) {}

  @JsonAutoDetect(
      fieldVisibility = JsonAutoDetect.Visibility.NONE,
      getterVisibility = JsonAutoDetect.Visibility.NONE)
  static class NothingVisible {
    private String name;
  }

  @JsonAutoDetect(
      fieldVisibility = JsonAutoDetect.Visibility.NONE,
      getterVisibility = JsonAutoDetect.Visibility.NONE)
  static class OnlyExplicit {
    @JsonProperty private String name;
    private int count;
  }

  @JsonPropertyOrder({"b", "a"})
  record Ordered(int a, int b) {}

  record Required(@JsonProperty(required = true) String name) {}

  record DefaultValue(@JsonProperty(defaultValue = "a") String name) {}

  @JsonRootName("root")
  record Rooted(String name) {}

  @JsonClassDescription("a")
  record Described(@JsonPropertyDescription("b") String name) {}

  record Viewed(@JsonView(Object.class) String name) {}

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

  static List<Renamed> renamed() {
    return values(new Renamed("a", 1), null);
  }

  static List<RenamedToOther> renamedToOther() {
    return values(new RenamedToOther("a", "b"), null);
  }

  static List<RenamedTwice> renamedTwice() {
    return values(new RenamedTwice("a", "b"), null);
  }

  static List<RenamedGetter> renamedGetter() {
    return values(new RenamedGetter("a"), null);
  }

  static List<RenamedAccessor> renamedAccessor() {
    return values(new RenamedAccessor("a"), null);
  }

  static List<RenamedField> renamedField() {
    return values(with(new RenamedField(), "name", "a"), null);
  }

  static List<RenamedGetterOnly> renamedGetterOnly() {
    return values(with(new RenamedGetterOnly(), "name", "a"), null);
  }

  static List<RenamedGetterNoSetter> renamedGetterNoSetter() {
    return values(with(new RenamedGetterNoSetter(), "name", "a"), null);
  }

  static List<DifferentNames> differentNames() {
    return values(with(new DifferentNames(), "n", "a"), null);
  }

  static List<GetterSetterAnnotation> getterSetterAnnotation() {
    return values(with(new GetterSetterAnnotation(), "name", "a"), null);
  }

  static List<GetterAnnotationOnly> getterAnnotationOnly() {
    return values(with(new GetterAnnotationOnly(), "name", "a"), null);
  }

  static List<Snake> snake() {
    return values(new Snake("a", 1), null);
  }

  static List<UpperCamel> upperCamel() {
    return values(with(new UpperCamel(), "firstName", "a"), null);
  }

  static List<SnakeDerived> snakeDerived() {
    return values(new SnakeDerived("a"), null);
  }

  static List<SnakeWithProperty> snakeWithProperty() {
    return values(new SnakeWithProperty("a", 1), null);
  }

  static List<Collapsing> collapsing() {
    return values(new Collapsing("a", "b"), null);
  }

  static List<Aliased> aliased() {
    return values(new Aliased("a"), null);
  }

  static List<ReadByAlias> readByAlias() {
    return values(with(new ReadByAlias(), "n", "a"), null);
  }

  static List<AliasedToDerived> aliasedToDerived() {
    return values(new AliasedToDerived("a"), null);
  }

  static List<Ignored> ignored() {
    return values(new Ignored("a", "b"), null);
  }

  static List<IgnoredPrimitive> ignoredPrimitive() {
    return values(new IgnoredPrimitive("a", 1), null);
  }

  static List<IgnoredFalse> ignoredFalse() {
    return values(new IgnoredFalse("a", "b"), null);
  }

  static List<IgnoredAccessor> ignoredAccessor() {
    return values(new IgnoredAccessor("a", "b"), null);
  }

  static List<IgnoredField> ignoredField() {
    return values(with(new IgnoredField(), "name", "a", "secret", "b"), null);
  }

  static List<IgnoredFieldWithGetter> ignoredFieldWithGetter() {
    return values(with(new IgnoredFieldWithGetter(), "name", "a", "secret", "b"), null);
  }

  static List<IgnoredGetter> ignoredGetter() {
    return values(with(new IgnoredGetter(), "name", "a", "secret", "b"), null);
  }

  static List<IgnoredGetterExplicitSetter> ignoredGetterExplicitSetter() {
    return values(with(new IgnoredGetterExplicitSetter(), "name", "a", "secret", "b"), null);
  }

  static List<IgnoredBadField> ignoredBadField() {
    return values(new IgnoredBadField(), null);
  }

  static List<IgnoredBad> ignoredBad() {
    return values(new IgnoredBad("a", new Thread("b")), null);
  }

  static List<TransientBad> transientBad() {
    return values(new TransientBad(), null);
  }

  static List<IgnoringNamed> ignoringNamed() {
    return values(new IgnoringNamed("a", "b"), null);
  }

  static List<IgnoringDerived> ignoringDerived() {
    return values(new IgnoringDerived(1, 2), null);
  }

  static List<IgnoringAllowGetters> ignoringAllowGetters() {
    return values(new IgnoringAllowGetters(1, 2), null);
  }

  static List<IgnoringAllowSetters> ignoringAllowSetters() {
    return values(new IgnoringAllowSetters(1, 2), null);
  }

  static List<IgnoringUnknown> ignoringUnknown() {
    return values(new IgnoringUnknown(1, 2), null);
  }

  static List<IgnoringUnknownBean> ignoringUnknownBean() {
    return values(with(new IgnoringUnknownBean(), "name", "a"), null);
  }

  static List<InheritsLenient> inheritsLenient() {
    return values(new InheritsLenient("a"), null);
  }

  static List<IgnoringInComponent> ignoringInComponent() {
    return values(new IgnoringInComponent(new Derived(1)), null);
  }

  static List<IgnoringUnknownInComponent> ignoringUnknownInComponent() {
    return values(new IgnoringUnknownInComponent(new Derived(1)), null);
  }

  static List<IgnoringInList> ignoringInList() {
    return values(new IgnoringInList(List.of(new Derived(1))), null);
  }

  static List<HoldsIgnoredType> holdsIgnoredType() {
    return values(new HoldsIgnoredType("a", new Secret("b")), null);
  }

  static List<HoldsIgnoredTypeField> holdsIgnoredTypeField() {
    return values(new HoldsIgnoredTypeField(), null);
  }

  static List<Including> including() {
    return values(new Including(1, 2), null);
  }

  static List<IncludingPart> includingPart() {
    return values(new IncludingPart(1, 2), null);
  }

  static List<ReadOnly> readOnly() {
    return values(new ReadOnly("a", "b"), null);
  }

  static List<WriteOnly> writeOnly() {
    return values(new WriteOnly("a", "b"), null);
  }

  static List<ReadWrite> readWrite() {
    return values(new ReadWrite("a", "b"), null);
  }

  static List<ReadOnlyField> readOnlyField() {
    return values(with(new ReadOnlyField(), "name", "a", "made", "b"), null);
  }

  static List<WriteOnlyField> writeOnlyField() {
    return values(with(new WriteOnlyField(), "name", "a", "password", "b"), null);
  }

  static List<ReadOnlyGetter> readOnlyGetter() {
    return values(with(new ReadOnlyGetter(), "name", "a"), null);
  }

  static List<WriteOnlyGetter> writeOnlyGetter() {
    return values(with(new WriteOnlyGetter(), "name", "a"), null);
  }

  static List<NoGetters> noGetters() {
    return values(new NoGetters(1, 2), null);
  }

  static List<NoIsGetters> noIsGetters() {
    return values(new NoIsGetters(1, 2), null);
  }

  static List<NoIsGettersButGetters> noIsGettersButGetters() {
    return values(new NoIsGettersButGetters(1, 2), null);
  }

  static List<AnyGetters> anyGetters() {
    return values(new AnyGetters(1, 2), null);
  }

  static List<NoFields> noFields() {
    return values(with(new NoFields(), "name", "a", "count", 1), null);
  }

  static List<PublicFieldsOnly> publicFieldsOnly() {
    return values(with(new PublicFieldsOnly(), "name", "a", "count", 1), null);
  }

  static List<NoFieldsGetterOnly> noFieldsGetterOnly() {
    return values(with(new NoFieldsGetterOnly(), "name", "a"), null);
  }

  static List<NoFieldsRecord> noFieldsRecord() {
    return values(new NoFieldsRecord("a"), null);
  }

  static List<NoCreators> noCreators() {
    return values(new NoCreators("a"), null);
  }

  static List<NothingVisible> nothingVisible() {
    return values(with(new NothingVisible(), "name", "a"), null);
  }

  static List<OnlyExplicit> onlyExplicit() {
    return values(with(new OnlyExplicit(), "name", "a", "count", 1), null);
  }

  static List<Ordered> ordered() {
    return values(new Ordered(1, 2), null);
  }

  static List<Required> required() {
    return values(new Required("a"), new Required(null), null);
  }

  static List<DefaultValue> defaultValue() {
    return values(new DefaultValue(null), null);
  }

  static List<Rooted> rooted() {
    return values(new Rooted("a"), null);
  }

  static List<Described> described() {
    return values(new Described("a"), null);
  }

  static List<Viewed> viewed() {
    return values(new Viewed("a"), null);
  }
}
