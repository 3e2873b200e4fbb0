package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypesTest {

  record Line(String text) {}

  record Page<T>(List<T> items) {}

  /** What the JDK makes of the same types. */
  interface Declared {
    List<String> list();

    Map<String, Line> map();

    Map<String, List<Line>> nested();

    Optional<Line> optional();

    Page<Line> member();

    List<? extends Line> upper();

    List<? super Line> lower();

    List<?> unbounded();

    List<String>[] genericArray();

    List<String>[][] deepArray();

    List<int[]> primitiveArray();

    List<Line[]> array();

    Map.Entry<String, Integer> entry();
  }

  static Stream<Arguments> types() {
    Type strings = Types.parameterized(List.class, String.class);
    return Stream.of(
        arguments("list", strings),
        arguments("map", Types.parameterized(Map.class, String.class, Line.class)),
        arguments(
            "nested",
            Types.parameterized(
                Map.class, String.class, Types.parameterized(List.class, Line.class))),
        arguments("optional", Types.parameterized(Optional.class, Line.class)),
        arguments("member", Types.parameterized(Page.class, Line.class)),
        arguments("upper", Types.parameterized(List.class, Types.subtypeOf(Line.class))),
        arguments("lower", Types.parameterized(List.class, Types.supertypeOf(Line.class))),
        arguments("unbounded", Types.parameterized(List.class, Types.subtypeOf(Object.class))),
        arguments("genericArray", Types.arrayOf(strings)),
        arguments("deepArray", Types.arrayOf(Types.arrayOf(strings))),
        arguments("primitiveArray", Types.parameterized(List.class, Types.arrayOf(int.class))),
        arguments("array", Types.parameterized(List.class, Types.arrayOf(Line.class))),
        arguments("entry", Types.parameterized(Map.Entry.class, String.class, Integer.class)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void equal_those_of_the_jdk(String method, Type ours) throws Exception {
    Type jdk = Declared.class.getDeclaredMethod(method).getGenericReturnType();

    assertThat(ours.equals(jdk)).as("ours.equals(%s)", jdk).isTrue();
    assertThat(jdk.equals(ours)).as("%s.equals(ours)", jdk).isTrue();
    assertThat(ours).hasSameHashCodeAs(jdk);
    assertThat(Map.of(jdk, "found")).containsEntry(ours, "found");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void equal_themselves_and_nothing_else(String method, Type ours) {
    assertThat(types().map(a -> (Type) a.get()[1]).filter(ours::equals)).hasSize(1);
    assertThat(ours).isNotEqualTo(String.class);
    assertThat(ours).isNotEqualTo(null);
  }

  @Test
  void know_their_owner() throws Exception {
    assertThat(Types.parameterized(Page.class, Line.class).getOwnerType())
        .isEqualTo(TypesTest.class);
    assertThat(Types.parameterized(List.class, Line.class).getOwnerType()).isNull();
  }

  @Test
  void ask_a_class_for_its_owner_only_when_they_are_asked() throws Exception {
    Class<?> page = new WithoutOwner().loadClass(Page.class.getName());

    ParameterizedType type = Types.parameterized(page, String.class);

    assertThat(type).isEqualTo(Types.parameterized(page, String.class));
    assertThat(type).hasToString(Page.class.getName() + "<java.lang.String>");
    assertThatThrownBy(type::getOwnerType).isInstanceOf(NoClassDefFoundError.class);
  }

  /** Has the nested classes, but not the class that declares them. */
  private static final class WithoutOwner extends ClassLoader {
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.equals(TypesTest.class.getName())) {
        throw new ClassNotFoundException(name);
      }
      if (!name.equals(Page.class.getName())) {
        return super.loadClass(name, resolve);
      }
      try (InputStream in = Page.class.getResourceAsStream("TypesTest$Page.class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void read_well() {
    assertThat(
            Types.parameterized(
                Map.class,
                String.class,
                Types.parameterized(List.class, Types.subtypeOf(Integer.class))))
        .hasToString(
            "java.util.Map<java.lang.String, java.util.List<? extends java.lang.Integer>>");
    assertThat(Types.arrayOf(Types.parameterized(List.class, String.class)))
        .hasToString("java.util.List<java.lang.String>[]");
    assertThat(Types.supertypeOf(String.class)).hasToString("? super java.lang.String");
    assertThat(Types.subtypeOf(Object.class)).hasToString("?");
    assertThat(Types.arrayOf(String.class)).isEqualTo(String[].class);
  }

  @Test
  void refuse_what_cannot_be() {
    assertThatThrownBy(() -> Types.parameterized(List.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.util.List without type arguments is a class.");
    assertThatThrownBy(() -> Types.parameterized(List.class, (Type) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Types.arrayOf(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Types.subtypeOf(null)).isInstanceOf(NullPointerException.class);
  }
}
