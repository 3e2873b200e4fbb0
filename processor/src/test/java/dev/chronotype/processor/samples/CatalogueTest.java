package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.Catalogue;
import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.EnvironmentCode;
import dev.chronotype.processor.diagnostic.LintCode;
import dev.chronotype.processor.diagnostic.NameCode;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.diagnostic.ShapeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each code has a bad sample, and each bad sample a good one of the same name: what it should have
 * been. The page of a code is {@link PagesTest}'s.
 */
class CatalogueTest {

  /** As many as a mistake may take: an annotation, a method and its braces. */
  private static final int MOST_LINES = 4;

  private static final Pattern EXPECTATION = Pattern.compile("// (error|warning|generates)\\b.*");

  /** What no source file alone can bring about, and where it is tested instead. */
  static final Map<Code, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry(
              NameCode.SHARED_BY_INTERFACES,
              "names/InterfacesTest: needs an option of the compiler"),
          Map.entry(
              SerialisationCode.UNKNOWN_TYPE,
              "control/UnknownTypeTest: needs an option of the compiler"),
          Map.entry(
              ShapeCode.TOO_MANY_DEFINITIONS, "GeneratedSizeTest: needs thousands of definitions"),
          Map.entry(EnvironmentCode.BUG, "environment/: needs a rule that throws"),
          Map.entry(
              EnvironmentCode.RUNTIME_MISSING,
              "environment/: needs a class path without the runtime"),
          Map.entry(EnvironmentCode.RUNTIME_TOO_OLD, "environment/: needs an older runtime"),
          Map.entry(
              EnvironmentCode.UNKNOWN_OPTION, "UnknownOptionTest: needs an option of the compiler"),
          Map.entry(
              EnvironmentCode.WRONG_OPTION_VALUE, "OptionsTest: needs an option of the compiler"),
          Map.entry(
              EnvironmentCode.UNRESOLVED,
              "environment/: needs a class file whose own dependency is missing"),
          Map.entry(
              EnvironmentCode.CANNOT_WRITE,
              "environment/: needs a disk that refuses to be written to"),
          Map.entry(
              ShapeCode.NOTHING_TO_FAKE,
              "RequestsTest: needs chronotype-testing on the class path"),
          Map.entry(ShapeCode.OTHER_MODULE, "environment/ModuleTest: needs two named modules"));

  /** Those that the processor reports. What chronotype-lint reports is tested there. */
  static Stream<Code> codes() {
    return Catalogue.all().stream().filter(each -> !(each instanceof LintCode));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void hasABadSample(Code code) {
    if (ELSEWHERE.containsKey(code)) {
      return;
    }
    assertThat(Sample.bad().stream().flatMap(CatalogueTest::codes)).contains("[" + code.id() + "]");
  }

  /** Who reads what is wrong finds beside it what is right. */
  @Test
  void eachBadSampleHasAGoodNeighbour() {
    Set<String> good = Sample.good().stream().map(Sample::name).collect(Collectors.toSet());
    assertThat(Sample.bad().stream().map(Sample::name).filter(each -> !good.contains(each)))
        .as("bad samples without a good neighbour")
        .isEmpty();
  }

  /**
   * A neighbour is the smallest change that makes a sample right: it declares what the sample
   * declares, and has most of its lines, unless most of them are wrong.
   */
  @TestFactory
  Stream<DynamicTest> neighboursAreNear() {
    List<Sample> bad = Sample.bad();
    return Sample.good().stream()
        .flatMap(
            good ->
                bad.stream()
                    .filter(each -> each.name().equals(good.name()))
                    .map(
                        each ->
                            DynamicTest.dynamicTest(
                                good.name(), good.uri(), () -> isNear(each, good))));
  }

  private static void isNear(Sample bad, Sample good) {
    assertThat(types(good)).containsAnyElementsOf(types(bad));
    List<String> left = new ArrayList<>(lines(good));
    List<String> changed = lines(bad).stream().filter(each -> !left.remove(each)).toList();
    long most = Math.max(lines(bad).size() / 2, MOST_LINES * codes(bad).count());
    assertThat(changed).hasSizeLessThanOrEqualTo((int) most);
  }

  /** The code, without what has to change with it. */
  private static List<String> lines(Sample sample) {
    return sample.files().stream()
        .flatMap(each -> each.text().lines())
        .map(each -> EXPECTATION.matcher(each).replaceFirst("").strip())
        .filter(each -> each.length() > 1 && !each.startsWith("import "))
        .toList();
  }

  @Test
  void codesAreUniqueAndInOrder() {
    List<String> ids = Catalogue.all().stream().map(Code::id).toList();
    assertThat(ids).doesNotHaveDuplicates().isSorted().allMatch(each -> each.matches("CT\\d{3}"));
  }

  private static Stream<String> codes(Sample sample) {
    return sample.expectations(SampleCompiler.JAVAC).stream().map(Expectation::code);
  }

  private static List<String> types(Sample sample) {
    return sample.files().stream().map(SourceFile::name).toList();
  }
}
