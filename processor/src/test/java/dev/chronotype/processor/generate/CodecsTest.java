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
import org.junit.jupiter.params.provider.ValueSource;

/** Which payloads get a codec, and what is said of those that get none. */
class CodecsTest {

  private static final String CODECS = "com/acme/JobsCodecs.java";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void saysWhichPayloadsHaveNone(JavaTool tool) {
    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(Sources.folder("goldens/codecs"))
            .options("-Achronotype.severity.CT1xx=off")
            .run();

    assertThat(compiled.errors()).isEmpty();
    assertThat(warnings(compiled))
        .containsExactly(
            "OrderActivities.Wild.receipts is a type with a wildcard, which has no codec");
  }

  /** What the whole payload is left to the Data Converter for. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "java.util.List<? extends Nested.Plain> wild | Job.wild is a type with a wildcard",
        "@JsonProperty(required = true) String name"
            + " | Job.name is a component with @JsonProperty(required = true)",
        "@JsonFormat(shape = JsonFormat.Shape.NUMBER) java.time.Instant at"
            + " | Job.at is Instant in a form of its own",
        "Nested.Old old | Job.old is a record that is deprecated, or has a component that is",
        "java.util.concurrent.atomic.AtomicReference<String> ref | Job.ref is AtomicReference",
      })
  void leavesPayloadsToTheDataConverter(String component, String reason) {
    Compiled compiled = compile("public record Job(" + component + ") {}");

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.generated().files()).doesNotContainKey(CODECS);
    assertThat(warnings(compiled)).containsExactly(reason + ", which has no codec");
  }

  /** What a part of a payload is left to Jackson for. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "java.util.Date at | Job.at is Date",
        "Nested.Bean bean | Job.bean is the class Nested.Bean",
        "java.util.Map<java.util.Date, String> names | Job.names is a map with Date",
        "java.util.List<Nested.Bean> beans | Job.beans[] is the class Nested.Bean",
        "Nested.Wild wild | Job.wild.names is a type with a wildcard",
        "Nested.Required other | Job.other.name is a component with @JsonProperty(required = true)",
        "Nested.Shaped shaped | Job.shaped is Nested.Shaped with @JsonFormat",
        "Nested.Ordered ordered | Job.ordered is a record with @JsonFormat",
      })
  void leavesPartsToJackson(String component, String reason) {
    Compiled compiled = compile("public record Job(" + component + ") {}");

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.generated().files().get(CODECS)).contains("JsonCodecs.jackson(");
    assertThat(warnings(compiled)).containsExactly(reason + ", which has no codec");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "int[] numbers",
        "Object any",
        "java.time.ZonedDateTime at",
        "java.util.Map<Integer, String> names",
        "java.util.SortedMap<Nested.Word, java.util.LinkedList<String>> words",
        "java.util.List<Nested.Plain> plain",
        "String getName",
        "String END",
        "Nested.Generic<Nested.Generic<String>> generic",
        "Nested.Derived derived",
        "Nested.Marked marked",
        "Nested.Renamed renamed",
        "Nested.Word word",
        "Nested.Shape shape",
        "Nested.Node node",
        "@JsonProperty(\"a b\") @JsonAlias(\"c\") @JsonInclude(JsonInclude.Include.NON_EMPTY) String text",
      })
  void writesCodecs(String component) {
    Compiled compiled = compile("public record Job(" + component + ") {}");

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated().files()).containsKey(CODECS);
    assertThat(compiled.generated().files().get(CODECS)).doesNotContain("JsonCodecs.jackson(");
  }

  @Test
  void namesNoPrivateTypeThatHasTypeInformation() {
    Compiled compiled =
        compile(
            """
            public record Job(Private.Card card, java.util.List<String> names) {}
            class Private {
              @com.fasterxml.jackson.annotation.JsonTypeInfo(
                  use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME)
              @com.fasterxml.jackson.annotation.JsonSubTypes(
                  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(Cash.class))
              private interface Means {}
              record Cash(int amount) implements Means {}
              record Card(java.util.List<Means> means) {}
            }
            """);

    assertThat(compiled.errors()).isEmpty();
  }

  /** All of them in one class would be more than a class file has room for. */
  @Test
  void leavesTheLastOfVeryManyRecordsToJackson() {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      records.append("public record R").append(i).append("(");
      for (int j = 0; j < 12; j++) {
        String next = 12 * i + j < 399 ? "R" + (12 * i + j + 1) : "String";
        records.append("java.util.List<").append(next).append("> c").append(j).append(", ");
      }
      records.append("int last) {}\n");
    }
    Compiled compiled = compileMany(records);

    assertThat(compiled.errors()).isEmpty();
    assertThat(warnings(compiled))
        .isNotEmpty()
        .allMatch(
            each -> each.endsWith("one record too many for a class of codecs, which has no codec"));
    assertThat(compiled.generated().files().get(CODECS)).contains("JsonCodecs.jackson(");
  }

  @Test
  void leavesWhatIsVeryDeepToJackson() {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      String next = i == 1_999 ? "String" : "R" + (i + 1);
      records.append("public record R").append(i).append("(").append(next).append(" next) {}\n");
    }
    Compiled compiled = compileMany(records);

    assertThat(compiled.errors()).isEmpty();
    assertThat(warnings(compiled))
        .hasSize(1)
        .allMatch(each -> each.endsWith("a record in more than 120 others, which has no codec"));
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

  /** Compiles an activity that takes the first of many records. */
  private Compiled compileMany(StringBuilder records) {
    return Compilation.by(JavaTool.JAVAC, folder)
        .sources(
            Sources.of("Many.java", "package com.acme; public class Many {" + records + "}")
                .and(
                    "Jobs.java",
                    """
                    package com.acme;

                    public class Jobs {
                      @dev.chronotype.ActivityDefinition
                      public void run(Many.R0 job) {}
                    }
                    """))
        .run();
  }

  private Compiled compile(String job, String... options) {
    String nested =
        """
        package com.acme;

        import com.fasterxml.jackson.annotation.*;

        public class Nested {
          public record Plain(String name) {}
          public static class Bean { public String name; }
          public record Wild(java.util.List<?> names) {}
          public record Required(@JsonProperty(required = true) String name) {}
          @JsonFormat(shape = JsonFormat.Shape.NUMBER) public enum Shaped { A }
          @JsonFormat(shape = JsonFormat.Shape.ARRAY) public record Ordered(String name) {}
          public record Word(@JsonValue String text) implements Comparable<Word> {
            @Override public int compareTo(Word other) { return text.compareTo(other.text); }
          }
          public record Node(String name, java.util.List<Node> nodes, Generic<Node> next) {}
          @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
          @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(name = "s", value = Square.class)})
          public sealed interface Shape permits Circle, Square {}
          @JsonTypeName("c") public record Circle(double radius) implements Shape {}
          public record Square(double side) implements Shape {}
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
            Sources.of(
                    "Job.java",
                    "package com.acme; import com.fasterxml.jackson.annotation.*; " + job)
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
        .options(
            "-Achronotype.severity.CT2xx=off",
            "-Achronotype.severity.CT228=warn",
            "-Achronotype.severity.CT1xx=off")
        .options(options)
        .run();
  }

  private static List<String> warnings(Compiled compiled) {
    return compiled.messages().stream()
        .map(Message::text)
        .filter(each -> each.startsWith("[CT228] "))
        .map(each -> each.lines().findFirst().orElse("").substring("[CT228] ".length()))
        .toList();
  }
}
