package dev.chronotype.processor.generate;

import dev.chronotype.processor.compile.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The expected texts beside the sources of a case; {@code -Dgoldens=update} writes them anew.
 *
 * @param folder the case's folder
 */
record Golden(Path folder) {

  private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));
  private static final String SUFFIX = ".txt";

  static Golden of(String name) {
    return new Golden(Sources.resource("goldens/" + name));
  }

  /** The texts by the name of the generated file, after an update if one was asked for. */
  Map<String, String> expected(Map<String, String> actual) throws IOException {
    if (UPDATE) {
      update(actual);
    }
    Map<String, String> texts = new TreeMap<>();
    for (Path each : files()) {
      String name = each.getFileName().toString();
      texts.put(name.substring(0, name.length() - SUFFIX.length()), Files.readString(each));
    }
    return texts;
  }

  private void update(Map<String, String> actual) throws IOException {
    for (Path each : files()) {
      Files.delete(each);
    }
    for (Map.Entry<String, String> each : actual.entrySet()) {
      Files.writeString(folder.resolve(each.getKey() + SUFFIX), each.getValue());
    }
  }

  private Iterable<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }
}
