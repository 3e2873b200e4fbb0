package com.example.shop;

import static com.example.shop.ShopCompiler.CHRONOTYPE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A named module that opens nothing, and exports its workflows alone: nobody outside can reflect on
 * its activities and records, and nobody has to.
 */
class EncapsulatedModuleTest {

  private static final String MODULE = "com.example.encapsulated";

  private static final String MODULE_INFO =
      """
      module com.example.encapsulated {
        requires dev.chronotype;
        requires dev.chronotype.runtime;
        requires java.compiler;
        exports com.example.encapsulated.workflows;
        provides dev.chronotype.runtime.ChildBootstrap
            with com.example.encapsulated.activities.IsolatedChildBootstrap;
      }
      """;

  private static final String ACTIVITIES =
      """
      package com.example.encapsulated.activities;

      import dev.chronotype.Activities;
      import dev.chronotype.ActivityDefinition;
      import java.util.List;

      @Activities(startToCloseTimeout = "10s")
      public class Greetings {
        public record Whom(String greeting, List<Person> people) {}

        public record Person(String name) {}

        public record Greeting(String text) {}

        @ActivityDefinition
        public Greeting greet(Whom whom) {
          return new Greeting(whom.greeting() + ", " + whom.people().get(0).name() + "!");
        }
      }
      """;

  private static final String ISOLATED =
      """
      package com.example.encapsulated.activities;

      import dev.chronotype.Activities;
      import dev.chronotype.ActivityDefinition;
      import dev.chronotype.Execution;

      @Activities(startToCloseTimeout = "10s", execution = Execution.CHILD_PROCESS)
      public class Isolated {
        @ActivityDefinition
        public Greetings.Greeting answer(Greetings.Greeting greeting) {
          return new Greetings.Greeting(
              greeting.text() + " From process " + ProcessHandle.current().pid());
        }
      }
      """;

  private static final String WORKFLOW =
      """
      package com.example.encapsulated.workflows;

      import io.temporal.workflow.WorkflowInterface;
      import io.temporal.workflow.WorkflowMethod;

      @WorkflowInterface
      public interface Greet {
        @WorkflowMethod
        String run(String name);
      }
      """;

  private static final String IMPLEMENTATION =
      """
      package com.example.encapsulated.workflows;

      import com.example.encapsulated.activities.Greetings;
      import com.example.encapsulated.activities.GreetingsStub;
      import com.example.encapsulated.activities.IsolatedStub;
      import java.util.List;

      public class GreetImpl implements Greet {
        @Override
        public String run(String name) {
          Greetings.Whom whom = new Greetings.Whom("Hello", List.of(new Greetings.Person(name)));
          return IsolatedStub.create().answer(GreetingsStub.create().greet(whom)).text();
        }
      }
      """;

  private static final String MAIN =
      """
      package com.example.encapsulated;

      import com.example.encapsulated.activities.Greetings;
      import com.example.encapsulated.activities.GreetingsRegistration;
      import com.example.encapsulated.activities.IsolatedRegistration;
      import com.example.encapsulated.workflows.Greet;
      import com.example.encapsulated.workflows.GreetImpl;
      import dev.chronotype.runtime.ChronotypePlugin;
      import io.temporal.client.WorkflowClientOptions;
      import io.temporal.client.WorkflowOptions;
      import io.temporal.testing.TestEnvironmentOptions;
      import io.temporal.testing.TestWorkflowEnvironment;
      import io.temporal.worker.WorkflowImplementationOptions;
      import java.time.Duration;

      public class Main {
        public static void main(String[] arguments) {
          WorkflowClientOptions client =
              WorkflowClientOptions.newBuilder()
                  .setPlugins(
                      ChronotypePlugin.of(
                          GreetingsRegistration.of(new Greetings()),
                          IsolatedRegistration.inChildProcesses()))
                  .build();
          try (TestWorkflowEnvironment environment =
              TestWorkflowEnvironment.newInstance(
                  TestEnvironmentOptions.newBuilder().setWorkflowClientOptions(client).build())) {
            environment
                .newWorker("q")
                .registerWorkflowImplementationTypes(
                    WorkflowImplementationOptions.newBuilder()
                        .setFailWorkflowExceptionTypes(RuntimeException.class)
                        .build(),
                    GreetImpl.class);
            environment.start();
            System.out.println(
                environment
                    .getWorkflowClient()
                    .newWorkflowStub(
                        Greet.class,
                        WorkflowOptions.newBuilder()
                            .setTaskQueue("q")
                            .setWorkflowExecutionTimeout(Duration.ofSeconds(20))
                            .build())
                    .run("World"));
          } catch (RuntimeException e) {
            e.printStackTrace(System.out);
          }
          System.exit(0);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void runs() throws Exception {
    assertThat(run())
        .containsPattern("Hello, World! From process \\d+")
        .doesNotContain("From process " + ProcessHandle.current().pid());
  }

  /** That the module is as closed as it says: Jackson cannot make the same records. */
  @Test
  void isOutOfReachForReflection() throws Exception {
    assertThat(run("-Achronotype.codecs=false"))
        .doesNotContain("Hello, World!")
        .contains(
            "module com.example.encapsulated does not \"exports com.example.encapsulated.activities\""
                + " to unnamed module");
  }

  private String run(String... options) throws Exception {
    Path classes = folder.resolve("classes");
    compile(classes, options);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                classes + File.pathSeparator + jars(true),
                "-cp",
                jars(false),
                "--add-reads",
                MODULE + "=ALL-UNNAMED",
                "-m",
                MODULE + "/" + MODULE + ".Main")
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private void compile(Path classes, String... options) throws IOException {
    List<Path> sources =
        List.of(
            source("module-info.java", MODULE_INFO),
            source("activities/Greetings.java", ACTIVITIES),
            source("activities/Isolated.java", ISOLATED),
            source("workflows/Greet.java", WORKFLOW),
            source("workflows/GreetImpl.java", IMPLEMENTATION),
            source("Main.java", MAIN));
    List<String> arguments =
        Stream.of(
                Stream.of(options),
                Stream.of("-d", classes.toString()),
                Stream.of("-processor", CHRONOTYPE),
                Stream.of("-processorpath", System.getProperty("java.class.path")),
                Stream.of("--module-path", jars(true)),
                Stream.of("-cp", jars(false)),
                Stream.of("--add-reads", MODULE + "=ALL-UNNAMED"),
                sources.stream().map(Path::toString))
            .flatMap(each -> each)
            .toList();
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
  }

  /** The jars that are modules, or the others. */
  private static String jars(boolean modules) {
    return NamedModuleTest.jars(
        each -> Path.of(each).getFileName().toString().startsWith("chronotype-") == modules);
  }

  private Path source(String path, String text) throws IOException {
    Path file = folder.resolve("sources").resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
