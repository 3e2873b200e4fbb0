package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

/** Interfaces and abstract classes without type information, and what says how to read them. */
public class Abstracts {

  interface Open {
    String getName();
  }

  record OpenImpl(String getName) implements Open {}

  abstract static class Base {
    public String name;
  }

  static class BaseImpl extends Base {
    public int count;
  }

  sealed interface Closed permits ClosedOne, ClosedTwo {}

  record ClosedOne(String name) implements Closed {}

  record ClosedTwo(int count) implements Closed {}

  sealed interface OnlyOne permits OnlyImpl {}

  record OnlyImpl(String name) implements OnlyOne {}

  abstract static sealed class ClosedBase permits ClosedImpl {
    public String name;
  }

  static final class ClosedImpl extends ClosedBase {}

  static sealed class ConcreteRoot permits ConcreteSub {
    public String name;
  }

  static final class ConcreteSub extends ConcreteRoot {
    public int count;
  }

  static sealed class QuietRoot permits QuietSub {
    public String name;
  }

  static final class QuietSub extends QuietRoot {}

  @JsonDeserialize(as = AsImpl.class)
  interface As {
    String name();
  }

  record AsImpl(String name) implements As {}

  @JsonDeserialize(as = AsBaseImpl.class)
  abstract static class AsBase {
    public String name;
  }

  static class AsBaseImpl extends AsBase {
    public int count;
  }

  record HoldsAs(@JsonDeserialize(as = OpenImpl.class) Open open) {}

  record HoldsAsContent(@JsonDeserialize(contentAs = OpenImpl.class) List<Open> open) {}

  interface WithFactory {
    String name();

    @JsonCreator
    static WithFactory of(@JsonProperty("name") String name) {
      return new WithFactoryImpl(name);
    }
  }

  record WithFactoryImpl(String name) implements WithFactory {}

  abstract static class WithStaticFactory {
    public String name;

    @JsonCreator
    static WithStaticFactory of(@JsonProperty("name") String name) {
      WithStaticFactory made = new WithStaticFactoryImpl();
      made.name = name;
      return made;
    }
  }

  static class WithStaticFactoryImpl extends WithStaticFactory {}

  interface Empty {}

  record EmptyImpl() implements Empty {}

  @FunctionalInterface
  interface Rule {
    boolean holds(String text);
  }

  interface Generic<T> {
    T get();
  }

  record GenericImpl<T>(T get) implements Generic<T> {}

  @Retention(RetentionPolicy.RUNTIME)
  @interface Marker {}

  /** As AutoValue has them. */
  abstract static class WithCreatorOfProperties {
    @JsonCreator
    static WithCreatorOfProperties of(
        @JsonProperty("name") String name, @JsonProperty("count") int count) {
      return new WithCreatorOfPropertiesImpl(name, count);
    }

    @JsonProperty("name")
    abstract String name();

    @JsonProperty("count")
    abstract int count();
  }

  static class WithCreatorOfPropertiesImpl extends WithCreatorOfProperties {
    private final String name;
    private final int count;

    WithCreatorOfPropertiesImpl(String name, int count) {
      this.name = name;
      this.count = count;
    }

    @Override
    String name() {
      return name;
    }

    @Override
    int count() {
      return count;
    }
  }

  static List<Open> open() {
    return values(new OpenImpl("a"), null);
  }

  static List<Base> base() {
    return values(new BaseImpl(), null);
  }

  static List<Closed> closed() {
    return values(new ClosedOne("a"), new ClosedTwo(1), null);
  }

  static List<ClosedOne> memberOfClosed() {
    return values(new ClosedOne("a"), null);
  }

  static List<OnlyOne> onlyOne() {
    return values(new OnlyImpl("a"), null);
  }

  static List<ClosedBase> closedBase() {
    return values(new ClosedImpl(), null);
  }

  static List<ConcreteRoot> concreteRoot() {
    return values(new ConcreteRoot(), new ConcreteSub(), null);
  }

  static List<ConcreteSub> concreteSub() {
    return values(new ConcreteSub(), null);
  }

  static List<QuietRoot> quietRoot() {
    return values(new QuietRoot(), new QuietSub(), null);
  }

  static List<As> as() {
    return values(new AsImpl("a"), null);
  }

  static List<AsBase> asBase() {
    return values(new AsBaseImpl(), null);
  }

  static List<HoldsAs> holdsAs() {
    return values(new HoldsAs(new OpenImpl("a")), new HoldsAs(null), null);
  }

  static List<HoldsAsContent> holdsAsContent() {
    return values(new HoldsAsContent(List.of(new OpenImpl("a"))), null);
  }

  static List<WithFactory> withFactory() {
    return values(new WithFactoryImpl("a"), null);
  }

  static List<WithStaticFactory> withStaticFactory() {
    return values(WithStaticFactory.of("a"), null);
  }

  static List<Empty> empty() {
    return values(new EmptyImpl(), null);
  }

  static List<Rule> rule() {
    return values(text -> true, null);
  }

  static List<Generic<String>> generic() {
    return values(new GenericImpl<>("a"), null);
  }

  static List<Marker> marker() {
    return values(HoldsMarker.class.getAnnotation(Marker.class), null);
  }

  @Marker
  private static class HoldsMarker {}

  static List<WithCreatorOfProperties> withCreatorOfProperties() {
    return values(WithCreatorOfProperties.of("a", 1), null);
  }
}
