package dev.chronotype.lint.signature;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Methods, by name: {@code java.util.concurrent.Future#get} is what any future has of that name.
 *
 * @param kind what is said of them
 * @param type the qualified name of a type, which stands for its subtypes too; or a package and
 *     what is below it, with the dot at its end
 * @param method a name, the beginning of some with {@code *} at its end, or {@code <init>}
 * @param parameters the erasures of the parameters; null for any
 * @param place where it stands, for messages
 */
public record Signature(
    Kind kind, String type, String method, @Nullable List<String> parameters, String place) {

  private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<type>%1$s(\\.%1$s)*)(?<below>\\.\\*\\*)?(#(?<method>(<init>|%1$s\\*?|\\*))(\\((?<parameters>[^()]*)\\))?)?"
              .formatted(NAME));

  /** Reads one; nothing where the text is none. */
  static Optional<Signature> parse(Kind kind, String text, String place) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String method = matcher.group("method");
    String parameters = matcher.group("parameters");
    return Optional.of(
        new Signature(
            kind,
            matcher.group("type") + (matcher.group("below") == null ? "" : "."),
            method == null ? "*" : method,
            parameters == null ? null : split(parameters),
            place));
  }

  private static List<String> split(String parameters) {
    return parameters.isBlank() ? List.of() : List.of(parameters.strip().split("\\s*,\\s*"));
  }

  boolean isOfPackage() {
    return type.endsWith(".");
  }

  /** Whether it stands for all methods whose names begin so, those of subtypes included. */
  boolean isOfSeveral() {
    return method.endsWith("*");
  }

  boolean names(String name) {
    return isOfSeveral()
        ? name.startsWith(method.substring(0, method.length() - 1))
        : name.equals(method);
  }

  boolean takes(List<String> erasures) {
    return parameters == null || parameters.equals(erasures);
  }

  /** As it stands in a file. */
  @Override
  public String toString() {
    return type
        + (isOfPackage() ? "**" : "")
        + (method.equals("*") ? "" : "#" + method)
        + (parameters == null ? "" : "(" + String.join(", ", parameters) + ")");
  }
}
