package dev.chronotype.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published works alone, and brings no annotation processor with it. */
class PackagedJarIT {

  private static final Path JAR = Path.of(System.getProperty("lint.jar"));

  @Test
  void worksAlone(@TempDir Path folder) throws IOException {
    assertThat(PluginCompiler.fork(List.of(JAR), folder))
        .contains("[CT510] Jobs.run returns a CompletionStage, but sleeps in Thread.sleep")
        .contains("1 warning");
  }

  @Test
  void holdsThePluginAndNothingElse() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names =
          jar.stream()
              .filter(each -> !each.isDirectory())
              .map(ZipEntry::getName)
              .filter(each -> !each.matches("META-INF/(MANIFEST\\.MF|LICENSE|maven/.*)"))
              .toList();
      assertThat(names)
          .contains("META-INF/services/com.sun.source.util.Plugin")
          .allMatch(
              each ->
                  each.startsWith("dev/chronotype/lint/")
                      || each.equals("META-INF/services/com.sun.source.util.Plugin"));
      assertThat(names)
          .filteredOn(each -> each.contains("/shaded/"))
          .allMatch(
              each ->
                  each.matches("dev/chronotype/lint/shaded/((diagnostic|model)/)?[\\w-]+\\.class"));
    }
  }
}
