package dev.chronotype.processor.samples;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A case: what is compiled together, one file or the files of a folder.
 *
 * @param name folder and case, {@code Parameter/NoParameter}
 * @param place the file or folder
 * @param library what is compiled before, and put into a jar on the class path: the files of the
 *     folder {@code library} inside
 */
record Sample(String name, Path place, List<SourceFile> files, List<SourceFile> library) {

  private static final String LIBRARY = "library";

  private static final Path RESOURCES = Path.of("src/test/resources");

  /** Those that have to be rejected, or warned of. */
  static List<Sample> bad() {
    return in("bad");
  }

  /** Those that have to pass without a word. */
  static List<Sample> good() {
    return in("good");
  }

  /** The same with other files. */
  Sample withFiles(List<SourceFile> changed) {
    return new Sample(name, place, changed, library);
  }

  /** What its comments say that a compiler is to report. */
  List<Expectation> expectations(SampleCompiler compiler) {
    return files.stream().flatMap(each -> Expectation.in(each, compiler).stream()).toList();
  }

  /** Whether it is about the SDK's own interfaces, from some of which nothing can be generated. */
  boolean isOfTheSdk() {
    return name.startsWith("Interface/");
  }

  /** Whether it is about what has codecs. */
  boolean isOfCodecs() {
    return name.endsWith("Codec");
  }

  /** What a test report links to. */
  URI uri() {
    return place.toUri();
  }

  private static List<Sample> in(String folder) {
    Path root = RESOURCES.resolve(folder);
    return list(root).stream()
        .flatMap(topic -> list(topic).stream())
        .map(place -> read(root, place))
        .toList();
  }

  private static Sample read(Path root, Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      String name = root.relativize(place).toString().replace('\\', '/').replace(".java", "");
      Map<Boolean, List<SourceFile>> byKind =
          files
              .filter(each -> each.toString().endsWith(".java"))
              .sorted()
              .collect(
                  partitioningBy(
                      each -> each.getParent().endsWith(LIBRARY),
                      mapping(SourceFile::read, toList())));
      return new Sample(name, place, byKind.get(false), byKind.get(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
