package dev.chronotype.processor.compile;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class path, or a module path, or a processor path.
 *
 * @param entries folders and jars
 */
public record ClassPath(List<Path> entries) {

  private static final List<String> OF_THE_BUILD =
      List.of("processor", "javapoet", "auto-", "ecj", "compile-testing", "archunit", "junit");

  public ClassPath {
    entries = List.copyOf(entries);
  }

  /** What a user has: the annotations, the runtime, the SDK and all that these need. */
  public static ClassPath ofUser() {
    return new ClassPath(
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(each -> OF_THE_BUILD.stream().noneMatch(name -> names(each, name)))
            .toList());
  }

  /** The folder or jar that holds a class. */
  public static Path entryOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public ClassPath after(Path entry) {
    List<Path> more = new ArrayList<>(List.of(entry));
    more.addAll(entries);
    return new ClassPath(more);
  }

  public ClassPath and(Path entry) {
    List<Path> more = new ArrayList<>(entries);
    more.add(entry);
    return new ClassPath(more);
  }

  public ClassPath without(Path entry) {
    return new ClassPath(entries.stream().filter(each -> !each.equals(entry)).toList());
  }

  @Override
  public String toString() {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean names(Path entry, String name) {
    String last = entry.getFileName().toString();
    boolean isFolder = last.equals("classes") || last.equals("test-classes");
    return isFolder
        ? entry.getParent().getParent().getFileName().toString().equals(name)
        : last.startsWith(name);
  }
}
