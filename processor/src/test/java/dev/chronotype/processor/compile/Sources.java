package dev.chronotype.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Source files by path, in the order in which the compiler is given them.
 *
 * @param files the texts, by path below the source root
 */
public record Sources(Map<String, String> files) {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([^;\\s]+)\\s*;");
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  public Sources {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** A folder of test resources, in the order of the file names. */
  public static Sources folder(String folder) {
    Path root = resource(folder);
    try (Stream<Path> found = Files.walk(root)) {
      Map<String, String> files = new LinkedHashMap<>();
      for (Path each : found.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(each);
        files.put(path(each.getFileName().toString(), text), text);
      }
      return new Sources(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folders below a folder of test resources, by name. */
  public static List<String> cases(String folder) {
    try (Stream<Path> found = Files.list(resource(folder))) {
      return found
          .filter(Files::isDirectory)
          .map(each -> each.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of test resources, in the source tree, so that it can be written too. */
  public static Path resource(String folder) {
    return RESOURCES.resolve(folder);
  }

  /** One file; its package is read from its text. */
  public static Sources of(String fileName, String text) {
    return new Sources(Map.of(path(fileName, text), text));
  }

  /** These files and one more. */
  public Sources and(String fileName, String text) {
    return and(of(fileName, text));
  }

  /** These files and more. */
  public Sources and(Sources more) {
    Map<String, String> all = new LinkedHashMap<>(files);
    all.putAll(more.files);
    return new Sources(all);
  }

  /** The same files in another order. */
  public Sources shuffled(long seed) {
    List<String> paths = new ArrayList<>(files.keySet());
    Collections.shuffle(paths, new Random(seed));
    Map<String, String> shuffled = new LinkedHashMap<>();
    paths.forEach(each -> shuffled.put(each, files.get(each)));
    return new Sources(shuffled);
  }

  /** Writes the files below a folder, and returns them in their order. */
  public List<Path> writeTo(Path root) throws IOException {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = root.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      written.add(Files.writeString(file, each.getValue()));
    }
    return written;
  }

  private static String path(String fileName, String text) {
    Matcher matcher = PACKAGE.matcher(text);
    return (matcher.find() ? matcher.group(1).replace('.', '/') + "/" : "") + fileName;
  }
}
