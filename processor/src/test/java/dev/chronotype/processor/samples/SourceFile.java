package dev.chronotype.processor.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A compilation unit. Whatever the file of a sample is called, the compiler sees it under the name
 * of the first type in it.
 *
 * @param name the qualified name of that type
 */
record SourceFile(String name, String text) {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  private static final Pattern TYPE =
      Pattern.compile("(?m)^[^/*\\n]*?\\b(?:class|interface|record|enum) (\\w+)");

  /** What a reader takes for one thing: a literal, a name with its dots, an annotation's name. */
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[@\\p{javaJavaIdentifierPart}.]+|\\S");

  static SourceFile read(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceFile of(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("There is no type in " + text);
    }
    Matcher inPackage = PACKAGE.matcher(text);
    String before = inPackage.find() ? inPackage.group(1) + "." : "";
    return new SourceFile(before + type.group(1), text);
  }

  /** Where the file belongs below a source folder. */
  String path() {
    return name.replace('.', '/') + ".java";
  }

  /** The number of the line, counted from 1, that holds the character. */
  int line(int position) {
    return 1 + (int) text.substring(0, position).chars().filter(each -> each == '\n').count();
  }

  /**
   * The token that a compiler points at: the one that the character belongs to. Javac points at the
   * dot of {@code Oops.class}. A token that stands several times on its line has its number after
   * it: {@code name#2}.
   */
  String token(int position) {
    int start = text.lastIndexOf('\n', position - 1) + 1;
    int end = text.indexOf('\n', position);
    Matcher matcher = TOKEN.matcher(text.substring(start, end < 0 ? text.length() : end));
    List<String> before = new ArrayList<>();
    while (matcher.find()) {
      String token = matcher.group();
      if (start + matcher.end() > position) {
        long number = 1 + before.stream().filter(token::equals).count();
        return number == 1 ? token : token + "#" + number;
      }
      before.add(token);
    }
    return "(nothing)";
  }
}
