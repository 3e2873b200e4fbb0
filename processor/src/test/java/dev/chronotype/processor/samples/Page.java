package dev.chronotype.processor.samples;

import dev.chronotype.processor.diagnostic.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page below {@code docs}, by its sections. */
public record Page(String text) {

  private static final Path ROOT = Path.of("..");

  /** Where all of them are, and their index. */
  static final Path FOLDER = ROOT.resolve("docs/errors");

  private static final Pattern SECTION = Pattern.compile("(?m)^## (.*)$");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)\\n```$");

  /** The page of a code. */
  public static Page of(Code code) {
    return read(code.page());
  }

  /** A page by its path in the project. */
  public static Page read(String path) {
    try {
      return new Page(Files.readString(ROOT.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The titles of all sections. */
  public List<String> sections() {
    return SECTION.matcher(text).results().map(each -> each.group(1)).toList();
  }

  /** What stands in a section; empty where there is none of that title. */
  public String section(String title) {
    return text.replaceFirst("(?s).*?(\\n## " + title + "\\n|$)", "")
        .replaceFirst("(?s)\\n## .*", "")
        .strip();
  }

  /** The blocks of one language in one section. */
  public List<String> blocks(String section, String language) {
    return BLOCK
        .matcher(section(section))
        .results()
        .filter(each -> each.group(1).equals(language))
        .map(each -> each.group(2))
        .toList();
  }
}
