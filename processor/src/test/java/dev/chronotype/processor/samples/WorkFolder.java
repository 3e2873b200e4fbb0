package dev.chronotype.processor.samples;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** A folder for one compilation. */
final class WorkFolder implements AutoCloseable {

  private final Path root;
  private final Path sources;
  private final Path generated;
  private final Path classes;
  private final List<File> classPath = new ArrayList<>(SampleClassPath.FILES);
  private final Map<String, byte[]> library = new TreeMap<>();

  WorkFolder() throws IOException {
    root = Files.createTempDirectory("sample");
    sources = Files.createDirectory(root.resolve("sources"));
    generated = Files.createDirectory(root.resolve("generated"));
    classes = Files.createDirectory(root.resolve("classes"));
  }

  Outcome compile(
      JavaCompiler compiler,
      StandardJavaFileManager files,
      List<String> options,
      List<Processor> processors,
      Collection<SourceFile> units)
      throws IOException {
    files.setLocation(StandardLocation.CLASS_PATH, classPath);
    files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(generated.toFile()));
    files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    CompilationTask task =
        compiler.getTask(
            Writer.nullWriter(),
            files,
            diagnostics,
            options,
            null,
            files.getJavaFileObjectsFromFiles(write(units)));
    task.setProcessors(processors);
    task.call();
    Map<String, byte[]> all = new TreeMap<>(library);
    all.putAll(read(classes));
    return new Outcome(
        diagnostics.getDiagnostics().stream().map(each -> Reported.of(each, units)).toList(),
        read(generated).keySet(),
        all);
  }

  /** Moves the classes that are there to a jar on the class path, as one of another build. */
  void packLibrary() throws IOException {
    library.putAll(read(classes));
    Path jar = root.resolve("library.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path each : filesIn(classes)) {
        String path = classes.relativize(each).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new ZipEntry(path));
        Files.copy(each, out);
        Files.delete(each);
      }
    }
    for (Path each : filesIn(generated)) {
      Files.delete(each);
    }
    classPath.add(jar.toFile());
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private List<File> write(Collection<SourceFile> units) throws IOException {
    List<File> written = new ArrayList<>();
    for (SourceFile each : units) {
      Path file = sources.resolve(each.path());
      Files.createDirectories(file.getParent());
      written.add(Files.writeString(file, each.text()).toFile());
    }
    return written;
  }

  private static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    for (Path each : filesIn(folder)) {
      String path = folder.relativize(each).toString();
      String name = path.replaceFirst("\\.\\w+$", "").replace(File.separatorChar, '.');
      found.put(name, Files.readAllBytes(each));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
