package dev.chronotype.processor.diagnostic;

/** CT9xx, what surrounds the compilation, and CT000, a bug of ours. */
public enum EnvironmentCode implements Code {
  BUG(
      "CT000",
      Severity.BLOCKER,
      "Chronotype failed on {subject}: {exception}",
      """
      This is a bug in Chronotype, not in your code; the rest of the compilation goes on without it.
      Please report it with the stack trace below and the source of {subject}.
      {trace}
      """),
  RUNTIME_MISSING(
      "CT901",
      Severity.BLOCKER,
      "chronotype-runtime cannot be seen from {where}, so the generated code would not compile",
      """
      Why: stubs and registrations call dev.chronotype.runtime.
      Write:
          {fix}
      """),
  RUNTIME_TOO_OLD(
      "CT902",
      Severity.BLOCKER,
      "chronotype-runtime {runtime} is older than chronotype-processor {processor}",
      """
      Found: spi level {found}. Expected: spi level {expected} or higher.
      Write:
          one version for both: chronotype-runtime {processor}
      """),
  UNKNOWN_OPTION(
      "CT903",
      Severity.SETTING,
      "-A{option} is no option of Chronotype{meant}",
      """
      Why: an option that is misspelled does nothing.
      Known: {known}
      """),
  UNRESOLVED(
      "CT904",
      Severity.BLOCKER,
      "{type} inherits a definition that names {missing}, which is not on the class path",
      """
      Why: the class file that declares the definition was compiled against a class that is missing here.
      Write:
          the dependency that holds {missing} into your build
      """),
  CANNOT_WRITE(
      "CT905",
      Severity.BLOCKER,
      "{generated} could not be written: {problem}",
      """
      Why: the compiler could not store the file; no part of it is compiled.
      Write:
          make the directory for generated sources writable, or free space on its disk
      """),
  CANNOT_BE_SILENCED(
      "CT906",
      Severity.SETTING,
      "{code} cannot be silenced: {setting} has no effect on it",
      """
      Why: it leaves nothing to generate; code for it would not compile, or could never run.
      Write:
          the code that {code} asks for, and remove {setting}
      """),
  WRONG_OPTION_VALUE(
      "CT907",
      Severity.SETTING,
      "{given} is not understood{meant}",
      """
      Why: an option with a wrong value does nothing{holds}.
      Expected: {expected}
      """),
  UNKNOWN_CODE(
      "CT908",
      Severity.SETTING,
      "{given} names no diagnostic of Chronotype{meant}",
      """
      Why: a code that is misspelled changes nothing.
      Known: the codes of docs/errors/README.md; families {families}
      """);

  @SuppressWarnings("ImmutableEnumChecker") // A record of strings and an enum.
  private final Text text;

  EnvironmentCode(String id, Severity severity, String headline, String body) {
    this.text = new Text(id, severity, headline, body);
  }

  @Override
  public Text text() {
    return text;
  }
}
