package dev.chronotype.processor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
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
import org.junit.jupiter.api.io.TempDir;

/** Classes and methods stay small. */
class SizeTest {

  private static final int MOST_LINES_OF_A_CLASS = 300;
  private static final int MOST_LINES_OF_A_METHOD = 40;

  @Test
  void holds() throws IOException {
    List<Path> sources = sources(Path.of("src", "main", "java"));

    assertThat(sources).isNotEmpty();
    assertThat(tooLong(sources)).isEmpty();
  }

  @Test
  void noticesLongOnes(@TempDir Path folder) throws IOException {
    String lines = "\n".repeat(MOST_LINES_OF_A_METHOD);
    Files.writeString(
        folder.resolve("Method.java"), "class Method { void x() {" + lines + "} int y() {} }");
    Files.writeString(
        folder.resolve("Type.java"), "class Type {" + "\n".repeat(MOST_LINES_OF_A_CLASS) + "}");

    assertThat(tooLong(sources(folder))).containsExactly("Type.java", "Method.java#x");
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> tooLong(List<Path> sources) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources) {
      String name = source.getFileName().toString();
      if (Files.readAllLines(source).size() > MOST_LINES_OF_A_CLASS) {
        found.add(name);
      }
    }
    found.addAll(longMethods(sources));
    return found;
  }

  private static List<String> longMethods(List<Path> sources) throws IOException {
    List<String> found = new ArrayList<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      JavacTask task = (JavacTask) javac.getTask(null, files, null, null, null, units);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Methods(unit, positions, found).scan(unit, null);
      }
    }
    return found;
  }

  private static final class Methods extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;

    Methods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      long lines =
          line(positions.getEndPosition(unit, method))
              - line(positions.getStartPosition(unit, method))
              + 1;
      if (lines > MOST_LINES_OF_A_METHOD) {
        Path file = Path.of(unit.getSourceFile().toUri());
        found.add(file.getFileName() + "#" + method.getName());
      }
      return super.visitMethod(method, unused);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
