package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.compile.Strict;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated code is product: each change of it is to be seen in a review, and it is the same from
 * each compiler, in each run and in each order of the files.
 */
class GoldenTest {

  @TempDir Path folder;

  static Stream<String> cases() {
    return Sources.cases("goldens").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatIsExpected(String name) throws Exception {
    Sources sources = Sources.folder("goldens/" + name);
    Compiled compiled = compile(JavaTool.JAVAC, sources, "javac");
    Map<String, String> actual = texts(compiled);

    Map<String, String> expected = Golden.of(name).expected(actual);

    Texts.assertSame(expected, actual);
    Texts.assertSame(expected, texts(compile(JavaTool.JAVAC, sources.shuffled(1), "again")));
    Texts.assertSame(expected, texts(compile(JavaTool.ECJ, sources.shuffled(2), "ecj")));
    assertThat(Strict.problems(JavaTool.JAVAC, compiled, folder.resolve("strict"))).isEmpty();
    assertThat(Strict.problems(JavaTool.ECJ, compiled, folder.resolve("strict-ecj"))).isEmpty();
  }

  private Compiled compile(JavaTool tool, Sources sources, String into) {
    Compiled compiled =
        Compilation.by(tool, folder.resolve(into))
            .sources(sources)
            .options("-Achronotype.opinions=off")
            .run();
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.warnings()).isEmpty();
    return compiled;
  }

  private static Map<String, String> texts(Compiled compiled) {
    Map<String, String> texts = new TreeMap<>();
    compiled
        .generated()
        .files()
        .forEach((path, text) -> texts.put(path.substring(path.lastIndexOf('/') + 1), text));
    return texts;
  }
}
