package dev.chronotype.processor.diagnostic;

/** CT5xx: how an activity is run. */
public enum ExecutionCode implements Code {
  CHILD_PROCESS_UNAVAILABLE(
      "CT501",
      Severity.BLOCKER,
      "{subject} asks for execution = CHILD_PROCESS, which this version cannot do yet",
      """
      Why: to run it in the Worker's own JVM instead would silently give up the isolation you asked for.
      Write:
          execution = Execution.IN_PROCESS, or leave the member out
      """);

  @SuppressWarnings("ImmutableEnumChecker") // A record of strings and an enum.
  private final Text text;

  ExecutionCode(String id, Severity severity, String headline, String body) {
    this.text = new Text(id, severity, headline, body);
  }

  @Override
  public Text text() {
    return text;
  }
}
