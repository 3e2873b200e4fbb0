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

/** What many paths through a library's classes lead to is one warning for each place of ours. */
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

  private static final String REPORTS =
      """
      package library;

      import java.util.Map;

      public class Report {
        public static class Header {
          public Map<String, Object> fields;
          public Map<String, Object> labels;
          public Number size;
        }

        public static class Entry {
          public Object value;
          public Header header;
        }

        public Entry entry;
        public Header header;
      }
      """;

  private static final String READERS =
      """
      package samples;

      import dev.chronotype.ActivityDefinition;
      import library.Report;

      class Readers {
        record Read() {}

        record Header(Report.Header header) {}

        record Log(Report report, String name) {}

        @ActivityDefinition
        Header header(Read read) {
          return null;
        }

        @ActivityDefinition
        Report report(Read read) {
          return null;
        }

        @ActivityDefinition
        Log log(Read read) {
          return null;
        }
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
    Compiled jobs = compile(tool, folder, "Page", LIBRARY, JOBS);

    assertThat(jobs.ours())
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.text())
                    .startsWith("[CT226] Page.first.limit (and 2 more paths) does not come back"));
  }

  /** Of a place in the source there is one warning of a kind, if it has something to add. */
  @ParameterizedTest
  @EnumSource(JavaTool.class)
  void saysOnceWhatManyPropertiesHaveInCommon(JavaTool tool, @TempDir Path folder) {
    Compiled readers = compile(tool, folder, "Report", REPORTS, READERS);

    assertThat(readers.ours().stream().map(each -> each.text().lines().findFirst().orElse("")))
        .containsExactlyInAnyOrder(
            "[CT221] Readers.Header.header.fields{} (and 1 more path) is an Object, whose values come"
                + " back as others",
            "[CT221] Readers.Header.header.size is a Number, whose values come back as others",
            "[CT221] Report.entry.value (and 2 more paths) is an Object, whose values come back as"
                + " others");
  }

  private static Compiled compile(
      JavaTool tool, Path folder, String name, String library, String using) {
    Compiled classes =
        Compilation.by(JavaTool.JAVAC, folder.resolve("library"))
            .sources(Sources.of(name + ".java", library))
            .classPath(ClassPath.ofUser())
            .processors()
            .run();
    return Compilation.by(tool, folder.resolve("using"))
        .sources(Sources.of("Using.java", using))
        .classPath(ClassPath.ofUser().and(classes.classes()))
        .options("-Achronotype.severity.CT228=off")
        .run();
  }
}
