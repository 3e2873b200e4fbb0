package dev.chronotype.processor.readme;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.chronotype.processor.ActivityProcessor;
import dev.chronotype.processor.ClientsProcessor;
import dev.chronotype.processor.FakesProcessor;
import dev.chronotype.processor.IndexProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What README.md shows is what a reader gets. */
class ReadmeTest {

  private static final JavaFileObject TWO_PARAMETERS =
      JavaFileObjects.forSourceLines(
          "Greetings",
          "import dev.chronotype.ActivityDefinition;",
          "",
          "class Greetings {",
          "",
          "  @ActivityDefinition",
          "  public String composeGreeting(String greeting, String name) {",
          "    return greeting + name;",
          "  }",
          "}");

  private static final JavaFileObject PARAMETERS =
      JavaFileObjects.forSourceLines(
          "ComposeGreeting", "public record ComposeGreeting(String greeting, String name) {}");

  private static final JavaFileObject WORKFLOW =
      JavaFileObjects.forSourceLines(
          "GreetingWorkflow",
          "public interface GreetingWorkflow {",
          "  String greet(String name);",
          "}",
          "abstract class GreetingWorkflowImpl implements GreetingWorkflow {}");

  private static final String TEST_IMPORTS =
      """
      import static org.junit.jupiter.api.Assertions.assertEquals;

      import dev.chronotype.testing.*;
      import io.temporal.testing.TestWorkflowExtension;
      import org.junit.jupiter.api.Test;
      import org.junit.jupiter.api.extension.RegisterExtension;

      """;

  @Test
  void showsTheFirstErrorAsItIsPrinted() throws IOException {
    Compilation compilation = compiler().compile(TWO_PARAMETERS);

    assertThat(compilation).failed();
    assertThat(compilation)
        .hadErrorContaining("[CT102]")
        .inFile(TWO_PARAMETERS)
        .onLine(6)
        .atColumn(57);
    String message = compilation.errors().get(0).getMessage(Locale.ROOT);
    for (String line : message.lines().toList()) {
      assertThat(readme()).contains(line.strip());
    }
  }

  @Test
  void showsAnActivityThatCompilesWithoutAWord() throws IOException {
    String example = between(readme(), "@Activities(startToCloseTimeout = \"30s\"", "```");
    JavaFileObject activities =
        JavaFileObjects.forSourceString(
            "GreetingActivities",
            "import dev.chronotype.*;\n@Activities(startToCloseTimeout = \"30s\"" + example);

    Compilation compilation = compiler().compile(PARAMETERS, activities);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("GreetingActivitiesStub");
    assertThat(compilation).generatedSourceFile("GreetingActivitiesRegistration");
  }

  @Test
  void showsATestThatCompilesInTenLines() throws IOException {
    String activities = "@Activities(startToCloseTimeout = \"30s\"";
    String example =
        "@Fakes(GreetingActivities.class)"
            + between(readme(), "@Fakes(GreetingActivities.class)", "```");

    Compilation compilation =
        compiler()
            .compile(
                PARAMETERS,
                WORKFLOW,
                JavaFileObjects.forSourceString(
                    "GreetingActivities",
                    "import dev.chronotype.*;\n"
                        + activities
                        + between(readme(), activities, "```")),
                JavaFileObjects.forSourceString("GreetingWorkflowTest", TEST_IMPORTS + example));

    assertThat(example.strip().lines()).hasSizeLessThanOrEqualTo(10);
    assertThat(compilation).succeededWithoutWarnings();
  }

  private static Compiler compiler() {
    return Compiler.javac()
        .withProcessors(
            new ActivityProcessor(),
            new IndexProcessor(),
            new FakesProcessor(),
            new ClientsProcessor());
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
