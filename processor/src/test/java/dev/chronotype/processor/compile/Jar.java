package dev.chronotype.processor.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Packs compiled classes as a build does. */
public final class Jar {

  private Jar() {}

  /** A jar of the classes of one or more folders, as a build that shades puts them together. */
  public static Path of(Path jar, Path... folders) {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, Path> each : classes(folders).entrySet()) {
        out.putNextEntry(new ZipEntry(each.getKey()));
        Files.copy(each.getValue(), out);
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class files by path. That of a folder replaces that of an earlier one. */
  public static Map<String, Path> classes(Path... folders) throws IOException {
    Map<String, Path> classes = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(each -> each.toString().endsWith(".class"))
            .forEach(
                each ->
                    classes.put(
                        folder.relativize(each).toString().replace(File.separatorChar, '/'), each));
      }
    }
    return classes;
  }
}
