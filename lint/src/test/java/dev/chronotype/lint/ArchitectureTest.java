package dev.chronotype.lint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.chronotype.lint",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("dev.chronotype.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packages_run_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("plugin")
          .definedBy("dev.chronotype.lint")
          .layer("body")
          .definedBy("dev.chronotype.lint.body")
          .layer("report")
          .definedBy("dev.chronotype.lint.report")
          .layer("signature")
          .definedBy("dev.chronotype.lint.signature")
          .whereLayer("plugin")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("body")
          .mayOnlyBeAccessedByLayers("plugin")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("plugin", "body");

  /** Its jar stands alone: of the processor it has the catalogue and what that needs. */
  @ArchTest
  static final ArchRule only_the_catalogue_is_of_the_processor =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.chronotype.processor",
              "dev.chronotype.processor.read..",
              "dev.chronotype.processor.check..",
              "dev.chronotype.processor.generate..",
              "dev.chronotype.processor.emit..");

  /** What javac does not export, users would have to open to it. */
  @ArchTest
  static final ArchRule nothing_is_used_that_javac_does_not_export =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.sun.tools..");

  @ArchTest
  static final ArchRule only_the_reporter_prints =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.chronotype.lint.report")
          .should()
          .callMethod(
              com.sun.source.util.Trees.class,
              "printMessage",
              javax.tools.Diagnostic.Kind.class,
              CharSequence.class,
              com.sun.source.tree.Tree.class,
              com.sun.source.tree.CompilationUnitTree.class);
}
