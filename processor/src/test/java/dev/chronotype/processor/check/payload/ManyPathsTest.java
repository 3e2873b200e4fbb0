package dev.chronotype.processor.check.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One property of a library's class, to which many paths lead, is one warning. */
class ManyPathsTest {

  private static final String LIBRARY =
      """
      package library;

      import com.fasterxml.jackson.annotation.JsonProperty;

      public class Page {
        public static class Base {
          @JsonProperty(access = JsonProperty.Access.READ_ONLY)
          public int limit;
        }

        public static class One extends Base {}

        public static class Two extends Base {}

        public static class Three extends Base {}

        public static class Deep {
          public One one;
        }

        public Deep deep;
        public Three second;
        public Two first;
      }
      """;

  private static final String JOBS =
      """
      package samples;

      import dev.chronotype.ActivityDefinition;
      import library.Page;

      class Jobs {
        record Load() {}

        @ActivityDefinition
        Page load(Load load) {
          return new Page();
        }
      }
      """;

  /** Fields of class files are shown in different orders; the paths are the same for all that. */
  @ParameterizedTest
  @EnumSource(JavaTool.class)
  void namesTheShortestPathAndCountsTheOthers(JavaTool tool, @TempDir Path folder) {
    Compiled library =
        Compilation.by(JavaTool.JAVAC, folder.resolve("library"))
            .sources(Sources.of("Page.java", LIBRARY))
            .classPath(ClassPath.ofUser())
            .processors()
            .run();

    Compiled jobs =
        Compilation.by(tool, folder.resolve("jobs"))
            .sources(Sources.of("Jobs.java", JOBS))
            .classPath(ClassPath.ofUser().and(library.classes()))
            .run();

    assertThat(jobs.ours())
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.text())
                    .startsWith("[CT226] Page.first.limit (and 2 more paths) does not come back"));
  }
}
