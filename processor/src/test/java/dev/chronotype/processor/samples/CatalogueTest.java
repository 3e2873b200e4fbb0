package dev.chronotype.processor.samples;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.Catalogue;
import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.EnvironmentCode;
import dev.chronotype.processor.diagnostic.NameCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each code has a bad sample, and a good one of the same name: what the bad one should have been.
 * Its page is {@link PagesTest}'s.
 */
class CatalogueTest {

  /** What no source file alone can bring about, and where it is tested instead. */
  private static final Map<Code, String> ELSEWHERE =
      Map.of(
          NameCode.SHARED_BY_INTERFACES, "names/InterfacesTest: needs an option of the compiler",
          EnvironmentCode.BUG, "environment/: needs a rule that throws",
          EnvironmentCode.RUNTIME_MISSING, "environment/: needs a class path without the runtime",
          EnvironmentCode.RUNTIME_TOO_OLD, "environment/: needs an older runtime",
          EnvironmentCode.UNKNOWN_OPTION, "UnknownOptionTest: needs an option of the compiler",
          EnvironmentCode.WRONG_OPTION_VALUE, "OptionsTest: needs an option of the compiler",
          EnvironmentCode.UNRESOLVED,
              "environment/: needs a class file whose own dependency is missing",
          EnvironmentCode.CANNOT_WRITE, "environment/: needs a disk that refuses to be written to");

  @ParameterizedTest
  @MethodSource("dev.chronotype.processor.diagnostic.Catalogue#all")
  void hasABadSampleWithAGoodNeighbour(Code code) {
    if (ELSEWHERE.containsKey(code)) {
      return;
    }
    Set<String> bad = new TreeSet<>();
    for (Sample each : Sample.bad()) {
      if (codes(each).anyMatch(("[" + code.id() + "]")::equals)) {
        bad.add(each.name());
      }
    }
    assertThat(bad).as("bad samples of %s", code).isNotEmpty();
    assertThat(names(Sample.good())).as("good neighbours of %s", code).containsAnyElementsOf(bad);
  }

  /** A neighbour is one: it declares what the bad sample declares. */
  @Test
  void neighboursShareAType() {
    for (Sample good : Sample.good()) {
      Sample.bad().stream()
          .filter(bad -> bad.name().equals(good.name()))
          .forEach(bad -> assertThat(types(good)).containsAnyElementsOf(types(bad)));
    }
  }

  @Test
  void codesAreUniqueAndInOrder() {
    List<String> ids = Catalogue.all().stream().map(Code::id).toList();
    assertThat(ids).doesNotHaveDuplicates().isSorted().allMatch(each -> each.matches("CT\\d{3}"));
  }

  private static Stream<String> codes(Sample sample) {
    return sample.expectations(SampleCompiler.JAVAC).stream().map(Expectation::code);
  }

  private static Set<String> names(List<Sample> samples) {
    return samples.stream().map(Sample::name).collect(toCollection(TreeSet::new));
  }

  private static List<String> types(Sample sample) {
    return sample.files().stream().map(SourceFile::name).toList();
  }
}
