package dev.chronotype.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where a message stands about a class that a compiler finds by its source path. To ECJ it is one
 * of those that are compiled. Javac shows processors no such class among its roots, and before 18
 * nothing tells it from a class file: there the parameter that leads to it is the nearest place
 * that is known to be a source.
 */
class SourcePathTest {

  private static final Sources JOB =
      Sources.of(
          "Job.java",
          """
          package app;

          public class Job {
            public Object any;
          }
          """);

  private static final Sources JOBS =
      Sources.of(
          "Jobs.java",
          """
          package app;

          @io.temporal.activity.ActivityInterface
          public interface Jobs {
            void run(Job job);
          }
          """);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void isTheNearestThatTheCompilerShows(JavaTool tool) throws IOException {
    Path path = folder.resolve("path");
    JOB.writeTo(path);

    Compiled compiled =
        Compilation.by(tool, folder.resolve("work"))
            .sources(JOBS)
            .fileManager(files -> withSources(files, path))
            .run();

    String file = tool == JavaTool.ECJ ? "Job.java" : "Jobs.java";
    assertThat(compiled.ours())
        .singleElement()
        .matches(each -> each.has("CT221") && each.file().equals(file), "CT221 in " + file);
  }

  private static JavaFileManager withSources(JavaFileManager files, Path path) {
    try {
      ((StandardJavaFileManager) files)
          .setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(path));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
