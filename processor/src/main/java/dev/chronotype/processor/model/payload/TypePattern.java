package dev.chronotype.processor.model.payload;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an entry of the option {@code chronotype.serializable} stands for: a type by its name; the
 * types of a package, or those nested in a type, by {@code .*}; and by {@code .**} those of its
 * subpackages, too.
 *
 * @param text as it was written
 */
public record TypePattern(String text) {

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
              + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");

  private static final String ONE_LEVEL = ".*";
  private static final String ALL_LEVELS = ".**";

  /** What stands before the stars: the name of a type where there are none. */
  public String name() {
    return text.substring(0, text.length() - stars().length());
  }

  /** What stands behind the name: {@code .*}, {@code .**}, or nothing. */
  public String stars() {
    return Stream.of(ALL_LEVELS, ONE_LEVEL).filter(text::endsWith).findFirst().orElse("");
  }

  /** Whether there could be what it names. */
  public boolean isWellFormed() {
    return NAME.matcher(name()).matches();
  }

  /** Whether subpackages are among what it stands for. */
  public boolean isOfAllLevels() {
    return stars().equals(ALL_LEVELS);
  }

  /** Whether it is one type that it stands for. */
  public boolean isOfOne() {
    return stars().isEmpty();
  }

  /** Whether it stands for a class. */
  public boolean covers(ClassModel type) {
    if (isOfOne()) {
      return type.name().equals(text);
    }
    String name = name();
    return type.name().startsWith(name + ".")
        && (isOfAllLevels() || name.length() >= type.packageName().length());
  }
}
