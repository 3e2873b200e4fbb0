package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code is part of a user's Javadoc, and of a run of doclint over it. */
class JavadocTest {

  @TempDir Path folder;

  @Test
  void hasNothingToComplainOfInGeneratedCode() throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-d", folder.toString(), "-quiet", "-package"));
    arguments.addAll(List.of("-Xdoclint:all", "-cp", ShopCompiler.libraries()));
    arguments.addAll(files(ShopCompiler.SOURCES));
    arguments.addAll(files(Path.of("target", "generated-sources", "annotations")));
    StringWriter output = new StringWriter();
    int exit =
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(
                new PrintWriter(output, true),
                new PrintWriter(output, true),
                arguments.toArray(String[]::new));

    assertThat(exit).as(output.toString()).isZero();
    assertThat(output.toString().lines())
        .noneMatch(each -> each.matches(".*(Stub|Registration)\\.java:\\d+:.*"));
    assertThat(folder.resolve("com/example/shop/QuoteActivitiesStub.html")).exists();
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found.map(Path::toString).filter(each -> each.endsWith(".java")).sorted().toList();
    }
  }
}
