package dev.chronotype.processor.compile;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said.
 *
 * @param file the file's simple name, or empty
 * @param line from 1, or less where there is none
 */
public record Message(Diagnostic.Kind kind, String file, long line, String text) {

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String path = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
    return new Message(
        diagnostic.getKind(),
        path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
        diagnostic.getLineNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }

  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  public boolean isWarning() {
    return kind == Diagnostic.Kind.WARNING || kind == Diagnostic.Kind.MANDATORY_WARNING;
  }

  /** Whether it is the diagnostic of ours with that code, such as {@code CT305}. */
  public boolean has(String code) {
    return text.startsWith("[" + code + "]");
  }
}
