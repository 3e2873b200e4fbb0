package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hierarchies with type information, in all the ways that Jackson can write it. */
public class Typed {

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = NamedOne.class, name = "one"),
    @JsonSubTypes.Type(value = NamedTwo.class, name = "two")
  })
  sealed interface Named permits NamedOne, NamedTwo {}

  record NamedOne(String name) implements Named {}

  record NamedTwo(int count, Named inner) implements Named {}

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = NarrowOne.class, name = "one"),
    @JsonSubTypes.Type(value = NarrowTwo.class, name = "two"),
    @JsonSubTypes.Type(value = WideOne.class, name = "wide")
  })
  interface Wide {}

  /** One of those that are listed above it is none of it. */
  interface Narrow extends Wide {}

  record NarrowOne(String name) implements Narrow {}

  record NarrowTwo(int count) implements Narrow {}

  record WideOne(Object any) implements Wide {}

  record HasNarrow(Narrow narrow, List<Narrow> all) {}

  @JsonTypeInfo(use = Id.NAME)
  sealed interface NoSubTypes permits NoSubTypesOne {}

  record NoSubTypesOne(String name) implements NoSubTypes {}

  @JsonTypeInfo(use = Id.NAME)
  sealed interface NamedNoSubTypes permits NamedNoSubTypesOne {}

  @JsonTypeName("one")
  record NamedNoSubTypesOne(String name) implements NamedNoSubTypes {}

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(MissingOne.class))
  sealed interface Missing permits MissingOne, MissingTwo {}

  record MissingOne(String name) implements Missing {}

  record MissingTwo(int count) implements Missing {}

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(ByTypeNameOne.class), @JsonSubTypes.Type(ByTypeNameTwo.class)})
  abstract static class ByTypeName {}

  @JsonTypeName("one")
  static class ByTypeNameOne extends ByTypeName {
    public String name;
  }

  @JsonTypeName("two")
  static class ByTypeNameTwo extends ByTypeName {}

  @JsonTypeInfo(use = Id.CLASS)
  interface ByClass {}

  record ByClassOne(String name) implements ByClass {}

  @JsonTypeInfo(use = Id.MINIMAL_CLASS)
  interface ByMinimalClass {}

  record ByMinimalClassOne(String name) implements ByMinimalClass {}

  @JsonTypeInfo(use = Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(DeducedOne.class), @JsonSubTypes.Type(DeducedTwo.class)})
  sealed interface Deduced permits DeducedOne, DeducedTwo {}

  record DeducedOne(String name) implements Deduced {}

  record DeducedTwo(int count) implements Deduced {}

  @JsonTypeInfo(use = Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(AmbiguousOne.class), @JsonSubTypes.Type(AmbiguousTwo.class)})
  sealed interface Ambiguous permits AmbiguousOne, AmbiguousTwo {}

  record AmbiguousOne(String name) implements Ambiguous {}

  record AmbiguousTwo(String name) implements Ambiguous {}

  @JsonTypeInfo(use = Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(SubsetOne.class), @JsonSubTypes.Type(SubsetTwo.class)})
  sealed interface Subset permits SubsetOne, SubsetTwo {}

  record SubsetOne(String name) implements Subset {}

  record SubsetTwo(String name, int count) implements Subset {}

  @JsonTypeInfo(use = Id.NAME, include = As.WRAPPER_OBJECT)
  @JsonSubTypes(@JsonSubTypes.Type(WrapperObjectOne.class))
  interface WrapperObject {}

  record WrapperObjectOne(String name) implements WrapperObject {}

  @JsonTypeInfo(use = Id.NAME, include = As.WRAPPER_ARRAY)
  @JsonSubTypes(@JsonSubTypes.Type(WrapperArrayOne.class))
  interface WrapperArray {}

  record WrapperArrayOne(String name) implements WrapperArray {}

  @JsonTypeInfo(use = Id.NAME, include = As.EXISTING_PROPERTY, property = "kind", visible = true)
  @JsonSubTypes(@JsonSubTypes.Type(value = ExistingOne.class, name = "one"))
  interface Existing {
    String kind();
  }

  record ExistingOne(String kind, String name) implements Existing {}

  @JsonTypeInfo(use = Id.NAME, include = As.EXISTING_PROPERTY, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = InvisibleOne.class, name = "one"))
  interface Invisible {
    String kind();
  }

  record InvisibleOne(String kind, String name) implements Invisible {}

  @JsonTypeInfo(use = Id.NAME, include = As.EXISTING_PROPERTY, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = FixedOne.class, name = "ONE"),
    @JsonSubTypes.Type(value = FixedTwo.class, name = "TWO")
  })
  abstract static class Fixed {
    private String kind;
    public String name;

    public abstract FixedKind getKind();

    public void setKind(String kind) {
      this.kind = kind;
    }
  }

  enum FixedKind {
    ONE,
    TWO
  }

  static class FixedOne extends Fixed {
    @Override
    public FixedKind getKind() {
      return FixedKind.ONE;
    }
  }

  static class FixedTwo extends Fixed {
    @Override
    public FixedKind getKind() {
      return FixedKind.TWO;
    }
  }

  @JsonTypeInfo(use = Id.NAME, include = As.EXISTING_PROPERTY, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = SettableOne.class, name = "one"))
  interface Settable {
    String getKind();
  }

  static class SettableOne implements Settable {
    public String name;

    @Override
    public String getKind() {
      return "one";
    }

    public void setKind(String kind) {}
  }

  @JsonTypeInfo(use = Id.NAME, include = As.EXISTING_PROPERTY, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = SharedOne.class, name = "one"))
  abstract static class Shared {
    protected String kind;

    public abstract String getKind();
  }

  static class SharedOne extends Shared {
    @Override
    public String getKind() {
      return kind;
    }
  }

  @JsonTypeInfo(use = Id.NAME, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = CollidingOne.class, name = "one"))
  interface Colliding {}

  record CollidingOne(String kind, String name) implements Colliding {}

  @JsonTypeInfo(use = Id.NAME, defaultImpl = DefaultedOne.class)
  @JsonSubTypes(@JsonSubTypes.Type(DefaultedTwo.class))
  sealed interface Defaulted permits DefaultedOne, DefaultedTwo {}

  record DefaultedOne(String name) implements Defaulted {}

  record DefaultedTwo(int count) implements Defaulted {}

  @JsonTypeInfo(use = Id.CUSTOM, property = "kind")
  @JsonTypeIdResolver(Resolver.class)
  interface Custom {}

  record CustomOne(String name) implements Custom {}

  static class Resolver extends TypeIdResolverBase {
    @Override
    public String idFromValue(Object value) {
      return "one";
    }

    @Override
    public String idFromValueAndType(Object value, Class<?> type) {
      return "one";
    }

    @Override
    public JavaType typeFromId(DatabindContext context, String id) {
      return context.constructType(CustomOne.class);
    }

    @Override
    public Id getMechanism() {
      return Id.CUSTOM;
    }
  }

  @JsonTypeInfo(use = Id.NONE)
  interface None {}

  record NoneOne(String name) implements None {}

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(RootSub.class), @JsonSubTypes.Type(Root.class)})
  static class Root {
    public String name;
  }

  static class RootSub extends Root {
    public int count;
  }

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(UnlistedRootSub.class))
  static class UnlistedRoot {
    public String name;
  }

  static class UnlistedRootSub extends UnlistedRoot {
    public int count;
  }

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(BranchOne.class))
  interface Branches {}

  @JsonSubTypes(@JsonSubTypes.Type(BranchTwo.class))
  interface BranchOne extends Branches {}

  record BranchTwo(String name) implements BranchOne {}

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(BadMember.class), @JsonSubTypes.Type(GoodMember.class)})
  sealed interface HasBadMember permits BadMember, GoodMember {}

  record BadMember(String name) implements HasBadMember {
    public boolean isEmpty() {
      return name == null;
    }
  }

  record GoodMember(int count) implements HasBadMember {}

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(SilentMember.class), @JsonSubTypes.Type(LoudMember.class)})
  sealed interface HasSilentMember permits SilentMember, LoudMember {}

  record SilentMember(Object any) implements HasSilentMember {}

  record LoudMember(int count) implements HasSilentMember {}

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(value = EnumMember.class, name = "enum"))
  interface HasEnum {}

  enum EnumMember implements HasEnum {
    A
  }

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(EmptyMember.class), @JsonSubTypes.Type(EmptyBean.class)})
  interface HasEmpty {}

  record EmptyMember() implements HasEmpty {}

  static class EmptyBean implements HasEmpty {}

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(GenericMember.class))
  interface GenericRoot<T> {}

  record GenericMember<T>(T value) implements GenericRoot<T> {}

  @JsonTypeInfo(use = Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = TwiceOne.class, name = "same"),
    @JsonSubTypes.Type(value = TwiceTwo.class, name = "same")
  })
  interface Twice {}

  record TwiceOne(String name) implements Twice {}

  record TwiceTwo(String name) implements Twice {}

  record OnComponent(
      @JsonTypeInfo(use = Id.NAME)
          @JsonSubTypes(@JsonSubTypes.Type(value = PlainOne.class, name = "one"))
          Plain plain) {}

  interface Plain {}

  record PlainOne(String name) implements Plain {}

  record OnList(
      @JsonTypeInfo(use = Id.NAME)
          @JsonSubTypes(@JsonSubTypes.Type(value = PlainOne.class, name = "one"))
          List<Plain> plain) {}

  record OnMap(@JsonTypeInfo(use = Id.CLASS) Map<String, Plain> plain) {}

  record OnOptional(@JsonTypeInfo(use = Id.CLASS) Optional<Plain> plain) {}

  record OnObject(@JsonTypeInfo(use = Id.CLASS) Object any) {}

  record External(
      @JsonTypeInfo(use = Id.NAME, include = As.EXTERNAL_PROPERTY, property = "kind")
          @JsonSubTypes(@JsonSubTypes.Type(value = PlainOne.class, name = "one"))
          Plain plain,
      int number) {}

  record ExternalExisting(
      String kind,
      @JsonTypeInfo(use = Id.NAME, include = As.EXTERNAL_PROPERTY, property = "kind")
          @JsonSubTypes(@JsonSubTypes.Type(value = PlainOne.class, name = "one"))
          Plain plain) {}

  static List<Named> named() {
    return values(new NamedOne("a"), new NamedTwo(1, new NamedOne("b")), null);
  }

  static List<NamedOne> memberOfNamed() {
    return values(new NamedOne("a"), null);
  }

  static List<NoSubTypes> noSubTypes() {
    return values(new NoSubTypesOne("a"), null);
  }

  static List<NamedNoSubTypes> namedNoSubTypes() {
    return values(new NamedNoSubTypesOne("a"), null);
  }

  static List<NoSubTypesOne> memberWithoutSubTypes() {
    return values(new NoSubTypesOne("a"), null);
  }

  static List<Missing> missing() {
    return values(new MissingOne("a"), new MissingTwo(1), null);
  }

  static List<ByTypeName> byTypeName() {
    ByTypeNameOne one = new ByTypeNameOne();
    one.name = "a";
    return values(one, null);
  }

  static List<ByTypeName> byTypeNameEmpty() {
    return values(new ByTypeNameTwo(), null);
  }

  static List<ByClass> byClass() {
    return values(new ByClassOne("a"), null);
  }

  static List<ByMinimalClass> byMinimalClass() {
    return values(new ByMinimalClassOne("a"), null);
  }

  static List<Deduced> deduced() {
    return values(new DeducedOne("a"), new DeducedTwo(1), null);
  }

  static List<Ambiguous> ambiguous() {
    return values(new AmbiguousOne("a"), null);
  }

  static List<Subset> subset() {
    return values(new SubsetOne("a"), new SubsetTwo("a", 1), null);
  }

  static List<WrapperObject> wrapperObject() {
    return values(new WrapperObjectOne("a"), null);
  }

  static List<WrapperArray> wrapperArray() {
    return values(new WrapperArrayOne("a"), null);
  }

  static List<Existing> existing() {
    return values(new ExistingOne("one", "a"), null);
  }

  static List<Invisible> invisible() {
    return values(new InvisibleOne("one", "a"), null);
  }

  static List<Fixed> fixed() {
    FixedOne one = new FixedOne();
    one.name = "a";
    one.setKind("ONE");
    FixedTwo two = new FixedTwo();
    two.setKind("any");
    return values(one, two, null);
  }

  static List<Settable> settable() {
    SettableOne one = new SettableOne();
    one.name = "a";
    return values(one, null);
  }

  static List<Shared> shared() {
    SharedOne one = new SharedOne();
    one.kind = "one";
    return values(one, null);
  }

  static List<Colliding> colliding() {
    return values(new CollidingOne("other", "a"), null);
  }

  static List<Defaulted> defaulted() {
    return values(new DefaultedOne("a"), new DefaultedTwo(1), null);
  }

  static List<Custom> custom() {
    return values(new CustomOne("a"), null);
  }

  static List<None> none() {
    return values(new NoneOne("a"), null);
  }

  static List<Root> root() {
    return values(new Root(), new RootSub(), null);
  }

  static List<UnlistedRoot> unlistedRoot() {
    return values(new UnlistedRoot(), new UnlistedRootSub(), null);
  }

  static List<Branches> branches() {
    return values(new BranchTwo("a"), null);
  }

  static List<HasBadMember> hasBadMember() {
    return values(new GoodMember(1), new BadMember("a"), null);
  }

  static List<HasSilentMember> hasSilentMember() {
    return values(new LoudMember(1), new SilentMember(5L), null);
  }

  static List<HasEnum> hasEnum() {
    return values(EnumMember.A, null);
  }

  static List<EnumMember> enumMember() {
    return values(EnumMember.A, null);
  }

  static List<HasEmpty> hasEmpty() {
    return values(new EmptyMember(), new EmptyBean(), null);
  }

  static List<GenericRoot<Long>> genericRoot() {
    return values(new GenericMember<>(5L), null);
  }

  static List<GenericMember<Long>> genericMember() {
    return values(new GenericMember<>(5L), null);
  }

  static List<Twice> twice() {
    return values(new TwiceOne("a"), new TwiceTwo("a"), null);
  }

  static List<OnComponent> onComponent() {
    return values(new OnComponent(new PlainOne("a")), new OnComponent(null), null);
  }

  static List<OnList> onList() {
    return values(new OnList(List.of(new PlainOne("a"))), new OnList(List.of()), null);
  }

  static List<OnMap> onMap() {
    return values(new OnMap(Map.of("b", new PlainOne("a"))), null);
  }

  static List<OnOptional> onOptional() {
    return values(new OnOptional(Optional.of(new PlainOne("a"))), null);
  }

  static List<OnObject> onObject() {
    return values(new OnObject(new PlainOne("a")), new OnObject(5L), null);
  }

  static List<External> external() {
    return values(new External(new PlainOne("a"), 1), null);
  }

  static List<ExternalExisting> externalExisting() {
    return values(new ExternalExisting("one", new PlainOne("a")), null);
  }

  static List<Wide> wide() {
    return values(new NarrowOne("a"), new WideOne(5L), null);
  }

  static List<Narrow> narrow() {
    return values(new NarrowOne("a"), new NarrowTwo(1), null);
  }

  static List<HasNarrow> hasNarrow() {
    return values(new HasNarrow(new NarrowOne("a"), List.of(new NarrowTwo(1))), null);
  }
}
