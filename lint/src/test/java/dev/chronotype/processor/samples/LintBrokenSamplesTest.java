package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Half-finished edits are javac's to report: the plugin neither fails on them nor adds errors. */
class LintBrokenSamplesTest {

  /** Of the lines of a sample, to keep the test short. */
  private static final int EACH = 10;

  @TestFactory
  Stream<DynamicTest> withoutALine() {
    return Stream.concat(Sample.bad().stream(), Sample.good().stream())
        .filter(each -> each.files().size() == 1 && each.library().isEmpty())
        .map(each -> DynamicTest.dynamicTest(each.name(), each.uri(), () -> staysWhole(each)));
  }

  private static void staysWhole(Sample sample) {
    List<String> lines = sample.files().get(0).text().lines().toList();
    IntStream.range(4, lines.size())
        .filter(i -> i % EACH == sample.name().length() % EACH)
        .forEach(
            i -> {
              List<String> left = new ArrayList<>(lines);
              left.remove(i);
              SourceFile broken =
                  new SourceFile(sample.files().get(0).name(), String.join("\n", left));
              assertThat(LintSamples.compileWith(sample.withFiles(List.of(broken))).reported())
                  .as("without line %d: %s", i + 1, lines.get(i))
                  .noneMatch(each -> each.ours() && each.code().equals("CT000"));
            });
  }
}
