package dev.chronotype.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What fails in the plugin fails there alone: a warning with the stack, and classes are written.
 */
class BugTest {

  @TempDir Path folder;

  @Test
  void isAWarningWithItsStack() throws IOException {
    List<Path> path = List.of(withoutBuiltIn(), PluginCompiler.plugin().get(1));

    String said = PluginCompiler.fork(path, folder);

    assertThat(said)
        .contains(
            "Jobs.java:1: warning: [CT000] Chronotype failed on Jobs.java: java.lang.IllegalState",
            "\tat dev.chronotype.lint.",
            "More: docs/errors/CT000.md",
            "1 warning")
        .doesNotContain("error:", "CT510");
    assertThat(folder.resolve("com/acme/Jobs.class")).exists();
  }

  /** The plugin with a resource of its own missing. */
  private Path withoutBuiltIn() throws IOException {
    Path plugin = PluginCompiler.plugin().get(0);
    Path copy = folder.resolve("broken");
    try (var files = Files.walk(plugin)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(plugin.relativize(each).toString());
        if (!each.endsWith("built-in.txt")) {
          Files.createDirectories(to.getParent());
          Files.copy(each, to);
        }
      }
    }
    return copy;
  }
}
