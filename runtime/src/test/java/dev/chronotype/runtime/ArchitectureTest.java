package dev.chronotype.runtime;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(
    packages = "dev.chronotype.runtime",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final int MAX_CLASS_LINES = 300;
  private static final int MAX_METHOD_LINES = 40;
  private static final int MAX_MEDIAN_LINES = 120;

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("dev.chronotype.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packages_run_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("internal")
          .definedBy("dev.chronotype.runtime.internal")
          .layer("users' API")
          .definedBy("dev.chronotype.runtime")
          .layer("spi")
          .definedBy("dev.chronotype.runtime.spi")
          .whereLayer("spi")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("users' API")
          .mayOnlyBeAccessedByLayers("spi");

  @Test
  void classes_and_methods_stay_small() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      sources =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .filter(f -> !f.endsWith("package-info.java"))
              .toList();
    }
    List<String> tooLong = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (Path source : sources) {
      int lines = Files.readAllLines(source).size();
      sizes.add(lines);
      if (lines > MAX_CLASS_LINES) {
        tooLong.add(source.getFileName() + ": " + lines + " lines");
      }
    }
    tooLong.addAll(longMethods(sources));

    assertThat(tooLong).isEmpty();
    sizes.sort(null);
    assertThat(sizes.get(sizes.size() / 2))
        .as("median of %s", sizes)
        .isLessThanOrEqualTo(MAX_MEDIAN_LINES);
  }

  private static List<String> longMethods(List<Path> sources) throws IOException {
    List<String> found = new ArrayList<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitMethod(MethodTree method, Void unused) {
            long start = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long end = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            if (end - start + 1 > MAX_METHOD_LINES) {
              found.add(unit.getSourceFile().getName() + "#" + method.getName());
            }
            return super.visitMethod(method, unused);
          }
        }.scan(unit, null);
      }
    }
    return found;
  }
}
