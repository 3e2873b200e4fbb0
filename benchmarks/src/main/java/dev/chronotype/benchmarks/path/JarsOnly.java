package dev.chronotype.benchmarks.path;

import dev.chronotype.runtime.ChildProcesses;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The class path of this JVM with jars in place of folders, as a JVM wants it for an archive.
 *
 * @param paths all of it
 * @param written those that were made here
 */
record JarsOnly(List<Path> paths, List<Path> written) implements AutoCloseable {

  static JarsOnly ofClassPath() throws IOException {
    List<Path> paths = new ArrayList<>();
    List<Path> written = new ArrayList<>();
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(each);
      if (Files.isDirectory(path)) {
        path = jar(path);
        written.add(path);
      }
      paths.add(path);
    }
    return new JarsOnly(paths, written);
  }

  ChildProcesses.Builder processes() {
    return ChildProcesses.newBuilder().classPath(paths.toArray(Path[]::new));
  }

  private static Path jar(Path folder) throws IOException {
    Path jar = Files.createTempFile("classes", ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(
            new ZipEntry(folder.relativize(each).toString().replace(File.separatorChar, '/')));
        Files.copy(each, out);
      }
    }
    return jar;
  }

  @Override
  public void close() throws IOException {
    for (Path each : written) {
      Files.delete(each);
    }
  }
}
