package dev.chronotype.processor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the processor, and fails on the classes that break it on purpose. */
class ArchitectureTest {

  private static final String ROOT = "dev.chronotype.processor";
  private static final String PLANTED = ROOT + ".architecture.planted";

  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);
  private static final JavaClasses BREACHES = new ClassFileImporter().importPackages(PLANTED);

  static Stream<String> rules() {
    return rules(ROOT).keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(String name) {
    assertThat(PROCESSOR).hasSizeGreaterThan(50);

    rules(ROOT).get(name).check(PROCESSOR);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noticesABreach(String name) {
    assertThat(rules(PLANTED).get(name).evaluate(BREACHES).hasViolation()).isTrue();
  }

  private static Map<String, ArchRule> rules(String root) {
    Map<String, ArchRule> rules = new TreeMap<>(new Direction(root).rules());
    rules.putAll(new Purity(root).rules());
    return rules;
  }
}
