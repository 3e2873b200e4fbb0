package dev.chronotype.processor.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.JavaTool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jackson makes ready to read what is ignored, too, and fails where it cannot: whether it can
 * depends on what the JDK hides of a class, which a compiler does not show. So each type of {@code
 * java.base} is tried as an ignored component.
 */
class IgnoredJdkTypesTest {

  private static final String SUFFIX = ".class";
  private static final String PREVIEW = "Ljdk/internal/javac/PreviewFeature;";

  @Test
  void agrees(@TempDir Path folder) throws IOException {
    Differential differential = new Differential(folder, blocks -> shapes());

    assertThat(differential.truths()).hasSizeGreaterThan(1_000);
    assertThat(differential.fromClassFiles(JavaTool.JAVAC, 1).lines()).isEmpty();
  }

  private static List<Shape> shapes() {
    List<String> types = types();
    return IntStream.range(0, types.size()).mapToObj(at -> ignored(types.get(at), at)).toList();
  }

  private static Shape ignored(String type, int at) {
    String record = "R" + at;
    return new Shape(
        "s" + at,
        type,
        List.of("record " + record + "(@JsonIgnore " + type + " value, int number) {}"),
        record,
        false,
        universe -> List.of(universe.make(record, null, 1)));
  }

  /** The types of which there are values, by the names that the source calls them. */
  private static List<String> types() {
    try (ModuleReader base = ModuleFinder.ofSystem().find("java.base").orElseThrow().open();
        Stream<String> files = base.list()) {
      return files
          .filter(each -> each.startsWith("java/") && each.endsWith(SUFFIX))
          .filter(each -> !isPreview(each, base))
          .map(each -> each.substring(0, each.length() - SUFFIX.length()).replace('/', '.'))
          .map(IgnoredJdkTypesTest::load)
          .filter(each -> isOpen(each) && !isUtility(each))
          .map(Class::getCanonicalName)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it, or something in it, is no part of Java yet: a compiler would not let us use it. */
  private static boolean isPreview(String file, ModuleReader base) {
    try (InputStream in = base.open(file).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(PREVIEW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, null);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOpen(Class<?> type) {
    boolean isExported = type.getModule().isExported(type.getPackageName());
    return isExported
        && type.getCanonicalName() != null
        && Stream.<Class<?>>iterate(type, each -> each != null, Class::getEnclosingClass)
            .allMatch(each -> Modifier.isPublic(each.getModifiers()));
  }

  /** Whether it has static methods only, so that nobody needs an instance. */
  private static boolean isUtility(Class<?> type) {
    return !type.isInterface()
        && Stream.of(type.getMethods())
            .filter(each -> each.getDeclaringClass() != Object.class)
            .map(Method::getModifiers)
            .allMatch(Modifier::isStatic);
  }
}
