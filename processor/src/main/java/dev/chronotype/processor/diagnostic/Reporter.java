package dev.chronotype.processor.diagnostic;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** The only way to the compiler's messages. Reports a mistake once, however many types have it. */
public final class Reporter {

  private final Messager messager;
  private final boolean verbose;
  private final Set<String> reported = new HashSet<>();

  /**
   * @param verbose whether notes are printed
   */
  public Reporter(Messager messager, boolean verbose) {
    this.messager = messager;
    this.verbose = verbose;
  }

  /** Reports in the order given, but what is inherited after what is declared. */
  public void report(List<Diagnostic> diagnostics, Positions positions) {
    diagnostics.stream()
        .sorted(Comparator.comparing(Diagnostic::inherited))
        .forEach(each -> report(each, positions));
  }

  /** Reports one. */
  public void report(Diagnostic diagnostic, Positions positions) {
    if (!reported.add(diagnostic.code().id() + " " + diagnostic.subject())) {
      return;
    }
    Kind kind = diagnostic.code().severity().isError() ? Kind.ERROR : Kind.WARNING;
    print(kind, diagnostic.message(), positions.of(diagnostic.site()));
  }

  /** Says what was done, where the user asked for it. */
  public void note(String text) {
    if (verbose) {
      messager.printMessage(Kind.NOTE, text);
    }
  }

  private void print(Kind kind, String text, Positions.Position position) {
    if (position.element() == null) {
      messager.printMessage(kind, text);
    } else if (position.annotation() == null) {
      messager.printMessage(kind, text, position.element());
    } else if (position.value() == null) {
      messager.printMessage(kind, text, position.element(), position.annotation());
    } else {
      messager.printMessage(
          kind, text, position.element(), position.annotation(), position.value());
    }
  }
}
