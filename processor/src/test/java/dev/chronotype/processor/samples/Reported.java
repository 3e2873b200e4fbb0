package dev.chronotype.processor.samples;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said.
 *
 * @param kind {@code error} or {@code warning}
 * @param file the name of the class whose file it belongs to; empty where it belongs to none
 * @param generated whether that file was generated
 * @param line counted from 1; 0 where it belongs to none
 * @param token what it points at
 * @param message all lines
 */
record Reported(
    String kind, String file, boolean generated, int line, String token, String message) {

  private static final String HINT =
      "Warnings are opinions: -Achronotype.opinions=off drops them all and keeps the errors.";

  static Reported of(
      Diagnostic<? extends JavaFileObject> diagnostic, Collection<SourceFile> sources) {
    String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    if (diagnostic.getKind() == Diagnostic.Kind.NOTE) {
      kind = "note";
    }
    String message = diagnostic.getMessage(Locale.ROOT).strip();
    JavaFileObject place = diagnostic.getSource();
    if (place == null || diagnostic.getPosition() < 0) {
      return new Reported(kind, "", false, 0, "", message);
    }
    Optional<SourceFile> source =
        sources.stream()
            .filter(each -> Path.of(place.toUri().getPath()).endsWith(Path.of(each.path())))
            .findFirst();
    if (source.isEmpty()) {
      String name = Path.of(place.toUri().getPath()).getFileName().toString();
      return new Reported(kind, name, true, (int) diagnostic.getLineNumber(), "", message);
    }
    int position = (int) diagnostic.getPosition();
    SourceFile file = source.get();
    return new Reported(
        kind, file.name(), false, file.line(position), file.token(position), message);
  }

  /** The first line, which is complete on its own. */
  String headline() {
    return message.lines().findFirst().orElse("");
  }

  /** Whether it says how to be rid of all opinions, as the first of a compilation does. */
  boolean hints() {
    return message.endsWith(HINT);
  }

  /** The message as it is where it is not the first opinion. */
  String withoutHint() {
    return message.replace(HINT, "").strip();
  }

  /** Whether it is one of ours. */
  boolean ours() {
    return message.matches("(?s)\\[CT\\d{3}].*");
  }

  /** Our code, {@code CT101}, where it is one of ours. */
  String code() {
    return message.substring(1, 6);
  }
}
