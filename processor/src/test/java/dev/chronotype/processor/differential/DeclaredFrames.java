package dev.chronotype.processor.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Frames that declare a class for the block: records, classes and hierarchies of them. */
final class DeclaredFrames {

  /** Makes one value of the declared class out of one of the block. */
  @FunctionalInterface
  interface Wrapping {
    Object of(Universe universe, String fresh, @Nullable Object value);
  }

  static final Wrapping BY_CONSTRUCTOR = (universe, fresh, value) -> universe.make(fresh, value);
  static final Wrapping BY_FIELD =
      (universe, fresh, value) -> universe.makeWith(fresh, "value", value);
  private static final Wrapping SUBTYPE =
      (universe, fresh, value) -> universe.make(fresh + "One", value);

  private DeclaredFrames() {}

  static List<Frame> all() {
    return Stream.of(records(), classes(), hierarchies(), annotated(), unwrapped())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Frame> records() {
    return List.of(
        frame("record", "record N(T value) {}", BY_CONSTRUCTOR, Trait.RECORD, Trait.BEAN));
  }

  private static List<Frame> classes() {
    return List.of(
        frame("public field", "class N { public T value; }", BY_FIELD, Trait.BEAN),
        frame("private field", "class N { private T value; }", BY_FIELD, Trait.BEAN),
        frame(
            "property",
            """
            class N {
              private T value;
              public T getValue() { return value; }
              public void setValue(T value) { this.value = value; }
            }""",
            BY_FIELD,
            Trait.BEAN),
        frame(
            "creator",
            """
            class N {
              private final T value;
              @JsonCreator N(@JsonProperty("value") T value) { this.value = value; }
              public T getValue() { return value; }
            }""",
            BY_CONSTRUCTOR,
            Trait.BEAN),
        frame(
            "superclass's field",
            "class NBase { T value; }\nclass N extends NBase { int number; }",
            BY_FIELD,
            Trait.BEAN),
        boxed(
            "generic superclass's field",
            "class NBase<V> { V value; }\nclass N extends NBase<T> { int number; }",
            "N",
            BY_FIELD),
        boxed(
            "generic superclass's superclass's field",
            """
            class NBase<V> { public java.util.List<V> values; protected V value; }
            class NMiddle<W, X> extends NBase<W> { X other; }
            class N extends NMiddle<T, String> {}""",
            "N",
            BY_FIELD));
  }

  private static List<Frame> hierarchies() {
    return List.of(
        frame(
            "member of a sealed hierarchy with type names",
            """
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
            @JsonSubTypes({@JsonSubTypes.Type(NOne.class), @JsonSubTypes.Type(NTwo.class)})
            sealed interface N permits NOne, NTwo {}
            record NOne(T value) implements N {}
            record NTwo(int number) implements N {}""",
            SUBTYPE),
        frame(
            "member of a hierarchy with class names",
            """
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
            abstract sealed class N permits NOne {}
            final class NOne extends N { private final T value;
              @JsonCreator NOne(@JsonProperty("value") T value) { this.value = value; } }""",
            SUBTYPE),
        frame(
            "member of a sealed hierarchy",
            "sealed interface N permits NOne {}\nrecord NOne(T value) implements N {}",
            SUBTYPE));
  }

  private static List<Frame> annotated() {
    return Stream.of(
            "@JsonProperty(\"v\")",
            "@JsonAlias(\"v\")",
            "@JsonInclude(JsonInclude.Include.NON_NULL)",
            "@JsonInclude(JsonInclude.Include.NON_EMPTY)",
            "@JsonIgnore",
            "@JsonProperty(access = JsonProperty.Access.READ_ONLY)")
        .map(
            each ->
                frame(
                    "record with " + each,
                    "record N(" + each + " T value, int number) {}",
                    (universe, fresh, value) -> universe.make(fresh, value, 1),
                    Trait.RECORD,
                    Trait.BEAN))
        .toList();
  }

  private static List<Frame> unwrapped() {
    return List.of(
        frame(
            "unwrapped field",
            inner -> inner.is(Trait.BEAN) && !inner.is(Trait.IDENTITY),
            "class N { @JsonUnwrapped public T value; }",
            "N",
            BY_FIELD,
            Set.of(Trait.BEAN)));
  }

  private static Frame frame(String name, String pattern, Wrapping wrapping, Trait... traits) {
    return frame(name, inner -> true, pattern, "N", wrapping, Set.of(traits));
  }

  /** A frame that takes the block for a type variable, which no primitive type can stand for. */
  private static Frame boxed(String name, String pattern, String type, Wrapping wrapping) {
    return frame(
        name,
        inner -> !inner.is(Trait.PRIMITIVE),
        pattern,
        type,
        wrapping,
        type.equals("N") ? Set.of(Trait.BEAN) : Set.of(Trait.BEAN, Trait.RECORD));
  }

  /**
   * A frame with a value for each of the block's, and null.
   *
   * @param pattern the declarations, in which T is the block's type, and each class begins with N
   * @param type the type of the new block, written in the same way
   */
  static Frame frame(
      String name,
      Predicate<Block> accepts,
      String pattern,
      String type,
      Wrapping wrapping,
      Set<Trait> traits) {
    return new Frame(
        name,
        accepts,
        (inner, fresh) -> {
          List<String> declarations = new ArrayList<>(inner.declarations());
          declarations.add(fill(pattern, inner, fresh));
          return new Block(
              name + " of " + inner.name(),
              fill(type, inner, fresh),
              declarations,
              traits,
              universe -> {
                List<@Nullable Object> all = new ArrayList<>();
                inner
                    .values()
                    .in(universe)
                    .forEach(each -> all.add(wrapping.of(universe, fresh, each)));
                all.add(null);
                return all;
              });
        });
  }

  /** The pattern with the block's type for T and the fresh name for what begins with N. */
  private static String fill(String pattern, Block inner, String fresh) {
    return pattern
        .replaceAll("\\bN(?=\\b|[A-Z][a-z])", fresh)
        .replaceAll("\\bT\\b", java.util.regex.Matcher.quoteReplacement(inner.type()));
  }
}
