package dev.chronotype.processor.environment;

import dev.chronotype.Activities;
import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.runtime.spi.SpiLevel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A named module of a user's. Temporal's own jars share packages, so that they cannot be modules
 * side by side: they stay on the class path, which the module is made to read.
 */
public final class Modules {

  private static final String NAME = "com.acme.app";

  private Modules() {}

  /** A compilation of a module, by javac: to javax.tools, ECJ knows no module path. */
  public static Compilation compilation(
      Path folder, Sources sources, String requires, Path... others) {
    return compilation(NAME, folder, sources, requires, others);
  }

  /**
   * The same, of a module of another name.
   *
   * @param others what is on the module path beside the annotations and the runtime
   */
  public static Compilation compilation(
      String name, Path folder, Sources sources, String declarations, Path... others) {
    Path annotations = ClassPath.entryOf(Activities.class);
    Path runtime = ClassPath.entryOf(SpiLevel.class);
    ClassPath modules = new ClassPath(List.of(annotations, packed(runtime, folder)));
    for (Path each : others) {
      modules = modules.and(each);
    }
    String declaration = "module " + name + " { requires dev.chronotype; " + declarations + " }";
    return Compilation.by(JavaTool.JAVAC, folder)
        .sources(sources.and("module-info.java", declaration))
        .modulePath(modules)
        .classPath(ClassPath.ofUser().without(annotations).without(runtime))
        .options("--add-reads", name + "=ALL-UNNAMED");
  }

  /**
   * One compilation of several modules, as with {@code --module-source-path}.
   *
   * @param sources by the module's name
   */
  public static Compilation together(Path folder, Map<String, Sources> sources) {
    Path annotations = ClassPath.entryOf(Activities.class);
    Path runtime = ClassPath.entryOf(SpiLevel.class);
    Map<String, String> files = new TreeMap<>();
    Compilation compilation = Compilation.by(JavaTool.JAVAC, folder);
    sources.forEach(
        (name, ofModule) -> {
          String declaration =
              "module " + name + " { requires dev.chronotype; requires dev.chronotype.runtime; }";
          ofModule
              .and("module-info.java", declaration)
              .files()
              .forEach((path, text) -> files.put(name + "/" + path, text));
          compilation.options("--add-reads", name + "=ALL-UNNAMED");
        });
    return compilation
        .sources(new Sources(files))
        .modulePath(new ClassPath(List.of(annotations, packed(runtime, folder))))
        .classPath(ClassPath.ofUser().without(annotations).without(runtime))
        .options("--module-source-path", folder.resolve("sources").toString());
  }

  /** The runtime is a folder, without its manifest, until the build has packaged it. */
  private static Path packed(Path runtime, Path temporary) {
    if (!Files.isDirectory(runtime)) {
      return runtime;
    }
    Path jar = temporary.resolve("chronotype-runtime.jar");
    createFolder(temporary);
    pack(runtime, "dev.chronotype.runtime", jar);
    return jar;
  }

  private static void createFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pack(Path folder, String module, Path jar) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", module);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> classes = Files.walk(folder)) {
      for (Path each : classes.filter(path -> path.toString().endsWith(".class")).toList()) {
        out.putNextEntry(new ZipEntry(folder.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
