package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.compile.Strict;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is legal Java compiles, loads and registers, whatever it is called. */
class AwkwardNamesTest {

  @TempDir Path folder;

  static Stream<String> cases() {
    return Sources.cases("awkward").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void compilesLoadsAndRegisters(String name) throws Exception {
    Sources sources = Sources.folder("awkward/" + name);

    Compiled javac = compile(JavaTool.JAVAC, sources);
    Compiled ecj = compile(JavaTool.ECJ, sources);

    Texts.assertSame(javac.generated().files(), ecj.generated().files());
    assertThat(Strict.problems(JavaTool.JAVAC, javac, folder.resolve("strict"))).isEmpty();
    assertThat(Strict.problems(JavaTool.ECJ, javac, folder.resolve("strict-ecj"))).isEmpty();
    assertThat(Loaded.activityTypes(javac)).isNotEmpty().isEqualTo(Loaded.activityTypes(ecj));
  }

  private Compiled compile(JavaTool tool, Sources sources) {
    Compiled compiled =
        Compilation.by(tool, folder.resolve(tool.name()))
            .sources(sources)
            .options("-Achronotype.severity.CT2xx=off")
            .run();
    assertThat(compiled.errors()).isEmpty();
    return compiled;
  }
}
