package dev.chronotype.processor.readme;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.chronotype.processor.ActivityProcessor;
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

  private static Compiler compiler() {
    return Compiler.javac().withProcessors(new ActivityProcessor(), new IndexProcessor());
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
