package dev.chronotype.processor.environment;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.runtime.spi.SpiLevel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** What a user has on the module path. */
final class Modules {

  private Modules() {}

  /** The runtime is a folder, without its manifest, until the build has packaged it. */
  static ClassPath path(Path temporary) {
    Path runtime = ClassPath.entryOf(SpiLevel.class);
    if (!Files.isDirectory(runtime)) {
      return ClassPath.ofUser();
    }
    Path jar = temporary.resolve("chronotype-runtime.jar");
    pack(runtime, "dev.chronotype.runtime", jar);
    return ClassPath.ofUser().without(runtime).and(jar);
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
