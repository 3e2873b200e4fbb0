package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a formatter would complain of. The goldens stand for all generated code. */
class StyleTest {

  private static final int WIDTH = 100;
  private static final int UNBREAKABLE = 60;

  static Stream<Path> goldens() throws IOException {
    try (Stream<Path> files = Files.walk(Sources.resource("goldens"))) {
      return files.filter(each -> each.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void holds(Path golden) throws IOException {
    String text = Files.readString(golden);

    assertThat(text).endsWith("}\n").doesNotContain("\t", "\r", " \n", "\n\n\n", "{\n\n");
    assertThat(text.lines().filter(StyleTest::isTooLong)).isEmpty();
  }

  @Test
  void noticesALongLine() {
    assertThat(isTooLong("x ".repeat(WIDTH))).isTrue();
    assertThat(isTooLong("  " + "x".repeat(WIDTH))).isFalse();
  }

  /** A name that is long itself cannot be broken. */
  private static boolean isTooLong(String line) {
    return line.length() > WIDTH
        && List.of(line.split(" ")).stream().noneMatch(each -> each.length() > UNBREAKABLE);
  }
}
