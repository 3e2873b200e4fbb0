package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.Catalogue;
import dev.chronotype.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the processor's codes, and the list of all. */
class PagesTest extends PageChecks {

  static Stream<Code> codes() {
    return CatalogueTest.codes();
  }

  @Override
  boolean isTestedElsewhere(Code code) {
    return CatalogueTest.ELSEWHERE.containsKey(code);
  }

  @Override
  String option(Code code) {
    return "-Achronotype.severity." + code.id();
  }

  @Override
  String verbose() {
    return "`-Achronotype.verbose=true`";
  }

  @Override
  Outcome compile(Sample sample) {
    return SampleCompiler.JAVAC.compile(sample);
  }

  @Test
  void areListedInOrder() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Code code : Catalogue.all()) {
      String title = Page.of(code).text().lines().findFirst().orElse("");
      expected.add(
          "| [%1$s](%1$s.md) | %2$s | %3$s |"
              .formatted(
                  code.id(), code.severity().isError() ? "error" : "warning", title.substring(9)));
    }
    assertThat(Files.readAllLines(Page.FOLDER.resolve("README.md")).stream())
        .filteredOn(each -> each.startsWith("| ["))
        .containsExactlyElementsOf(expected);
    try (Stream<Path> files = Files.list(Page.FOLDER)) {
      assertThat(files).as("no page without a code").hasSize(expected.size() + 1);
    }
  }
}
