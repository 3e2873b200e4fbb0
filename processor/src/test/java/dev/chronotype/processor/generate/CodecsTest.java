package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which payloads get a codec, and what is said of those that get none. */
class CodecsTest {

  private static final String CODECS = "com/acme/JobsCodecs.java";

  @TempDir Path folder;

  /** What Jackson has a rule of its own for, or what generated code could not name. */
  @ParameterizedTest
  @EnumSource
  void saysWhichPayloadsHaveNone(JavaTool tool) {
    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(Sources.folder("goldens/codecs"))
            .options("-Achronotype.verbose=true", "-Achronotype.opinions=off")
            .run();

    assertThat(compiled.errors()).isEmpty();
    assertThat(notes(compiled))
        .containsExactlyInAnyOrder(
            "com.acme.orders.OrderActivities: no codec for OrderActivities.Wild:"
                + " OrderActivities.Wild.receipts is a type with a wildcard. The Data Converter"
                + " writes and reads it as before.",
            "com.acme.orders.OrderActivities: no codec for OrderActivities.Renamed:"
                + " OrderActivities.Renamed is a record that annotations or an option give to"
                + " Jackson or to a converter of yours. The Data Converter writes and reads it as"
                + " before.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "int[] numbers | Job.numbers is an array",
        "Object any | Job.any is Object",
        "java.time.ZonedDateTime at | Job.at is ZonedDateTime",
        "java.util.Map<Integer, String> names | Job.names is a generic Map",
        "java.util.List raw | Job.raw is List",
        "String getName | Job is a record with a component that is named like an accessor or a class",
        "String END | Job is a record with a component that is named like an accessor or a class",
        "Nested.Generic<String> generic | Job.generic is a generic Generic",
        "Nested.Derived derived | Job.derived is a record with getters of its own, or of an interface",
        "Nested.Marked marked | Job.marked is a record with getters of its own, or of an interface",
        "Nested.Old old | Job.old is a record that is deprecated, or has a component that is",
        "Nested.Renamed renamed | Job.renamed is an enum that annotations or an option give to Jackson"
            + " or to a converter of yours",
        "java.util.List<Nested.Plain> plain | ''",
      })
  void leavesWhatIsNotPlainToTheDataConverter(String component, String reason) {
    Compiled compiled =
        compile("public record Job(" + component + ") {}", "-Achronotype.verbose=true");

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.generated().files().containsKey(CODECS)).isEqualTo(reason.isEmpty());
    assertThat(notes(compiled))
        .isEqualTo(
            reason.isEmpty()
                ? List.of()
                : List.of(
                    "com.acme.Jobs: no codec for Job: "
                        + reason
                        + ". The Data Converter writes and reads it as before."));
  }

  @Test
  void writesNoneWhereTheyAreTurnedOff() {
    String job = "public record Job(String name) {}";

    assertThat(compile(job, "-Achronotype.codecs=false").generated().files())
        .doesNotContainKey(CODECS);
    assertThat(compile(job, "-Achronotype.serializable=com.acme.Job").generated().files())
        .doesNotContainKey(CODECS);
    assertThat(compile(job).generated().files()).containsKey(CODECS);
  }

  private Compiled compile(String job, String... options) {
    String nested =
        """
        package com.acme;

        public class Nested {
          public record Plain(String name) {}
          public record Generic<T>(T value) {}
          public record Derived(String name) { public boolean isEmpty() { return name.isEmpty(); } }
          public interface Sized { default int getSize() { return 0; } }
          public record Marked(String name) implements Sized {}
          @Deprecated public record Old(String name) {}
          public enum Renamed { @com.fasterxml.jackson.annotation.JsonProperty("a") A }
        }
        """;
    return Compilation.by(
            JavaTool.JAVAC, folder.resolve(Integer.toString(List.of(options).hashCode())))
        .sources(
            Sources.of("Job.java", "package com.acme; " + job)
                .and("Nested.java", nested)
                .and(
                    "Jobs.java",
                    """
                    package com.acme;

                    public class Jobs {
                      @dev.chronotype.ActivityDefinition
                      public void run(Job job) {}
                    }
                    """))
        .options("-Achronotype.opinions=off", "-Achronotype.severity.CT2xx=off")
        .options(options)
        .run();
  }

  private static List<String> notes(Compiled compiled) {
    return compiled.messages().stream()
        .map(Message::text)
        .filter(each -> each.contains("no codec for"))
        .toList();
  }
}
