package dev.chronotype.processor.diagnostic;

import dev.chronotype.processor.model.Level;
import dev.chronotype.processor.model.ProcessorOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** The only way to the compiler's messages. Reports a mistake once, however many types have it. */
public final class Reporter {

  /** What the first opinion of each processor says at its end. */
  static final String HINT =
      "Warnings are opinions: -A"
          + ProcessorOption.OPINIONS.key()
          + "=off drops them all and keeps the errors.";

  private final Messager messager;
  private final boolean verbose;
  private final Set<String> reported = new HashSet<>();
  private boolean hints = true;

  /**
   * @param verbose whether notes are printed
   */
  public Reporter(Messager messager, boolean verbose) {
    this.messager = messager;
    this.verbose = verbose;
  }

  /** Reports in the order given, but what is inherited after what is declared. */
  public void report(List<Diagnostic> diagnostics, Positions positions, Control control) {
    diagnostics.stream()
        .sorted(Comparator.comparing(Diagnostic::inherited))
        .forEach(each -> report(each, positions, control));
  }

  /** Reports one, if and as the user wants it. */
  public void report(Diagnostic diagnostic, Positions positions, Control control) {
    Control.Verdict verdict = control.verdict(diagnostic);
    Control.Setting setting = verdict.setting();
    Code code = diagnostic.code();
    if (verdict.level() == Level.OFF) {
      if (setting != null
          && verbose
          && diagnostic.severity().isError()
          && isNew(diagnostic, "off")) {
        print(Kind.NOTE, silenced(diagnostic, setting), positions.of(diagnostic.site()));
      }
      return;
    }
    if (!isNew(diagnostic, "on")) {
      return;
    }
    Kind kind = verdict.level() == Level.ERROR ? Kind.ERROR : Kind.WARNING;
    String hint = kind == Kind.WARNING && diagnostic.severity() == Severity.OPINION ? hint() : "";
    print(kind, diagnostic.message() + hint, positions.of(diagnostic.site()));
    if (setting != null && setting.level() != verdict.level()) {
      report(
          Control.cannotBeSilenced(code, setting.display(), setting.place(), setting.site()),
          positions,
          control);
    }
  }

  private boolean isNew(Diagnostic diagnostic, String state) {
    String kind = state + " " + diagnostic.code().id() + " ";
    return reported.addAll(diagnostic.subjects().stream().map(kind::concat).toList());
  }

  private String hint() {
    String hint = hints ? "\n" + HINT : "";
    hints = false;
    return hint;
  }

  private static String silenced(Diagnostic diagnostic, Control.Setting setting) {
    String headline = diagnostic.message().lines().findFirst().orElseThrow();
    String place = setting.place().isEmpty() ? "" : " on " + setting.place();
    return headline + "\nSilenced by " + setting.display() + place + ".";
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
