package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.Catalogue;
import dev.chronotype.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each code has a page; what the page shows is what the samples hold and what the compiler says.
 */
class PagesTest {

  private static final Path ROOT = Path.of("..");
  private static final Path FOLDER = ROOT.resolve("docs/errors");
  private static final Pattern SECTION = Pattern.compile("(?m)^## (.*)$");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|text)\\n(.*?)\\n```$");

  @ParameterizedTest
  @MethodSource("dev.chronotype.processor.diagnostic.Catalogue#all")
  void hasAPage(Code code) throws IOException {
    String page = Files.readString(ROOT.resolve(code.page()));
    assertThat(page).startsWith("# " + code.id() + ": ").contains(", since 0.1.0.");
    assertThat(page).contains(code.severity().isError() ? "\nError, since" : "\nWarning, since");
    assertThat(SECTION.matcher(page).results().map(each -> each.group(1)).toList())
        .contains("What it says", "Why", "How to fix it", "How to silence it");
  }

  @ParameterizedTest
  @MethodSource("dev.chronotype.processor.diagnostic.Catalogue#all")
  void showsSamples(Code code) throws IOException {
    String page = Files.readString(ROOT.resolve(code.page()));
    for (String block : blocks(page, "Bad", "java")) {
      assertThat(sources(Sample.bad())).as(block).anyMatch(each -> each.contains(plain(block)));
    }
    for (String block : blocks(page, "Good", "java")) {
      assertThat(sources(Sample.good())).as(block).anyMatch(each -> each.contains(plain(block)));
    }
    assertThat(blocks(page, "Bad", "java").isEmpty())
        .as("a bad example comes with a good one")
        .isEqualTo(blocks(page, "Good", "java").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("dev.chronotype.processor.diagnostic.Catalogue#all")
  void showsWhatTheCompilerSays(Code code) throws IOException {
    String page = Files.readString(ROOT.resolve(code.page()));
    for (String block : blocks(page, "Bad", "text")) {
      assertThat(messages(code)).contains(plain(block));
    }
  }

  @Test
  void areListedInOrder() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Code code : Catalogue.all()) {
      String title = Files.readString(ROOT.resolve(code.page())).lines().findFirst().orElse("");
      expected.add(
          "| [%1$s](%1$s.md) | %2$s | %3$s |"
              .formatted(
                  code.id(), code.severity().isError() ? "error" : "warning", title.substring(9)));
    }
    assertThat(Files.readAllLines(FOLDER.resolve("README.md")).stream())
        .filteredOn(each -> each.startsWith("| ["))
        .containsExactlyElementsOf(expected);
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files).as("no page without a code").hasSize(expected.size() + 1);
    }
  }

  /** The blocks of one language in one section. */
  private static List<String> blocks(String page, String section, String language) {
    String text =
        page.replaceFirst("(?s).*?(\\n## " + section + "\\n|$)", "")
            .replaceFirst("(?s)\\n## .*", "");
    List<String> found = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        found.add(matcher.group(2));
      }
    }
    return found;
  }

  private static List<String> sources(List<Sample> samples) {
    return samples.stream()
        .flatMap(each -> Stream.concat(each.files().stream(), each.library().stream()))
        .map(each -> plain(each.text()))
        .toList();
  }

  private static List<String> messages(Code code) {
    return Sample.bad().stream()
        .flatMap(each -> SampleCompiler.JAVAC.compile(each).reported().stream())
        .filter(each -> each.ours() && each.code().equals(code.id()))
        .map(each -> plain(each.withoutHint()))
        .toList();
  }

  /** Without white space and expectations. The name of a jar is known from Java 18 on. */
  private static String plain(String text) {
    return text.replaceAll("// (error|warning|generates)\\b.*", "")
        .replace("in library.jar", "on the class path")
        .replaceAll("\\s+", "");
  }
}
