package dev.chronotype.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.Jar;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Builds that compile only what has changed, with the classes of the last build on the class path,
 * against clean ones.
 */
class RebuildTest {

  /** How a build tool goes about it. */
  enum Rebuild {
    /** Shows the classes of the other types to aggregating processors again, as Gradle does. */
    JAVAC_REPROCESSING(JavaTool.JAVAC, true),
    JAVAC(JavaTool.JAVAC, false),
    ECJ(JavaTool.ECJ, false);

    private final JavaTool tool;
    private final boolean reprocesses;

    Rebuild(JavaTool tool, boolean reprocesses) {
      this.tool = tool;
      this.reprocesses = reprocesses;
    }
  }

  /** Before, a stub is made of the class file again, which does not tell parameters' names. */
  private static final boolean TELLS_CLASS_FILES = Runtime.version().feature() >= 18;

  private static final Sources LETTERS = Letters.type("app.Letters", "send");
  private static final Sources PARCELS = Letters.type("app.Parcels", "carry");
  private static final Sources CARDS = Letters.type("app.Cards", "print");

  @TempDir Path folder;
  private Path build;

  @BeforeEach
  void choosesAFolder() {
    build = folder.resolve("build");
  }

  @ParameterizedTest
  @EnumSource
  void oneFileIsCompiledAgain(Rebuild how) throws IOException {
    clean(how, build, LETTERS.and(PARCELS).and(CARDS));
    Sources changed = Letters.type("app.Letters", "send", "post");

    forget("app.Letters");
    Compiled compiled = rebuild(how, changed, "app.Parcels", "app.Cards");

    assertThat(compiled.errors()).isEmpty();
    assertSameAsClean(how, changed.and(PARCELS).and(CARDS));
  }

  @ParameterizedTest
  @EnumSource
  void nothingHasChangedInAFile(Rebuild how) throws IOException {
    clean(how, build, LETTERS.and(PARCELS));

    forget("app.Letters");
    Compiled compiled = rebuild(how, LETTERS, "app.Parcels");

    assertThat(compiled.messages()).isEmpty();
    assertSameAsClean(how, LETTERS.and(PARCELS));
  }

  /** The name of a deleted definition is free for another one at once. */
  @ParameterizedTest
  @EnumSource
  void oneFileIsDeleted(Rebuild how) throws IOException {
    clean(how, build, LETTERS.and(PARCELS).and(CARDS));
    Sources heir = Letters.type("app.Parcels", "send");

    forget("app.Letters");
    forget("app.Parcels");
    Compiled compiled = rebuild(how, heir, "app.Cards");

    assertThat(compiled.errors()).isEmpty();
    assertSameAsClean(how, heir.and(CARDS));
  }

  @ParameterizedTest
  @EnumSource
  void oneFileIsRenamed(Rebuild how) throws IOException {
    clean(how, build, LETTERS.and(PARCELS));
    Sources renamed = Letters.type("app.Mailing", "send");

    forget("app.Letters");
    Compiled compiled = rebuild(how, renamed, "app.Parcels");

    assertThat(compiled.errors()).isEmpty();
    assertSameAsClean(how, renamed.and(PARCELS));
  }

  /** Tools that forget a class and keep what was generated for it. */
  @ParameterizedTest
  @EnumSource
  void indexOfARenamedTypeIsLeftBehind(Rebuild how) throws IOException {
    clean(how, build, LETTERS.and(PARCELS));

    deleteClasses("app/Letters");
    Compiled compiled = rebuild(how, Letters.type("app.Mailing", "send"), "app.Parcels");

    assertThat(compiled.errors()).isEmpty();
  }

  /** What a clean build calls an error is one here, at the file that is compiled. */
  @ParameterizedTest
  @EnumSource
  void changeBringsADuplicate(Rebuild how) throws IOException {
    clean(how, build, LETTERS.and(PARCELS));
    Sources changed = Letters.type("app.Parcels", "carry", "send");

    forget("app.Parcels");
    List<Message> errors = rebuild(how, changed, "app.Letters").errors();
    List<Message> expected = clean(how, folder.resolve("clean"), LETTERS.and(changed)).errors();

    assertThat(expected).singleElement().matches(each -> each.has("CT306"));
    assertThat(errors).singleElement().matches(each -> each.has("CT306") || each.has("CT308"));
    assertThat(errors.get(0).file()).isEqualTo(expected.get(0).file()).isEqualTo("Parcels.java");
    assertThat(errors.get(0).line()).isEqualTo(expected.get(0).line());
  }

  private Compiled rebuild(Rebuild how, Sources changed, String... others) throws IOException {
    for (Path each : files(build.resolve("sources"))) {
      Files.delete(each);
    }
    Compilation compilation =
        Compilation.by(how.tool, build)
            .sources(changed)
            .classPath(ClassPath.ofUser().and(build.resolve("classes")));
    return (how.reprocesses ? compilation.classNames(others) : compilation).run();
  }

  private static Compiled clean(Rebuild how, Path where, Sources sources) {
    return Compilation.by(how.tool, where).sources(sources).run();
  }

  private void assertSameAsClean(Rebuild how, Sources all) throws IOException {
    Compiled clean = clean(how, folder.resolve("clean"), all);
    assertThat(clean.messages()).isEmpty();
    Map<String, byte[]> expected = contents(clean.classes());
    Map<String, byte[]> found = contents(build.resolve("classes"));
    assertThat(found).containsOnlyKeys(expected.keySet());
    expected.forEach((path, bytes) -> assertThat(found.get(path)).as(path).isEqualTo(bytes));
    Map<String, String> sources = generated(build);
    Map<String, String> expectedSources = generated(clean.generatedFolder().getParent());
    assertThat(sources.keySet()).isEqualTo(expectedSources.keySet());
    if (!how.reprocesses || TELLS_CLASS_FILES) {
      assertThat(sources).isEqualTo(expectedSources);
    }
  }

  private static Map<String, byte[]> contents(Path classes) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    for (Map.Entry<String, Path> each : Jar.classes(classes).entrySet()) {
      contents.put(each.getKey(), Files.readAllBytes(each.getValue()));
    }
    return contents;
  }

  private static Map<String, String> generated(Path build) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path each : files(build.resolve("generated"))) {
      texts.put(build.relativize(each).toString(), Files.readString(each));
    }
    return texts;
  }

  /** What a tool does before it compiles a file again: all that came from it is deleted. */
  private void forget(String type) throws IOException {
    Path generated = build.resolve("generated");
    for (Path each : files(generated)) {
      if (Files.readString(each).startsWith("// Generated by Chronotype from " + type + ". ")) {
        deleteClasses(generated.relativize(each).toString().replaceFirst("\\.java$", ""));
        Files.delete(each);
      }
    }
    deleteClasses(type.replace('.', '/'));
  }

  private void deleteClasses(String path) throws IOException {
    Path classes = build.resolve("classes");
    for (Path each : files(classes)) {
      if (classes.relativize(each).toString().matches(path + "(\\$.*)?\\.class")) {
        Files.delete(each);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
