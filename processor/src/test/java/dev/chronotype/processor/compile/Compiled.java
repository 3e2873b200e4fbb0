package dev.chronotype.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What became of a compilation.
 *
 * @param messages in the order in which they were reported
 * @param output what the compiler printed beside them
 * @param classes the folder of class files
 * @param generatedFolder the folder of generated sources
 */
public record Compiled(
    boolean success, List<Message> messages, String output, Path classes, Path generatedFolder) {

  private static final String INDEX = "dev/chronotype/index/";

  /** The generated sources that users see, by path: all but the index classes. */
  public Sources generated() {
    return allGenerated(path -> !path.startsWith(INDEX));
  }

  /** The sources of the index classes, by path. */
  public Sources index() {
    return allGenerated(path -> path.startsWith(INDEX));
  }

  private Sources allGenerated(Predicate<String> wanted) {
    try (Stream<Path> found = Files.walk(generatedFolder)) {
      Map<String, String> files = new TreeMap<>();
      for (Path each : found.filter(Files::isRegularFile).toList()) {
        String path = generatedFolder.relativize(each).toString().replace('\\', '/');
        if (wanted.test(path)) {
          files.put(path, Files.readString(each));
        }
      }
      return new Sources(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The messages that carry a code of ours. */
  public List<Message> ours() {
    return messages.stream().filter(each -> each.text().startsWith("[CT")).toList();
  }

  public List<Message> errors() {
    return messages.stream().filter(Message::isError).toList();
  }

  public List<Message> warnings() {
    return messages.stream().filter(Message::isWarning).toList();
  }

  /** A loader of what was compiled and of more folders, above the class path of the tests. */
  public URLClassLoader loader(Path... more) {
    URL[] urls =
        Stream.concat(Stream.of(classes), Stream.of(more)).map(Compiled::url).toArray(URL[]::new);
    return new URLClassLoader(urls, Compiled.class.getClassLoader());
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
