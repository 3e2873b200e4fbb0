package dev.chronotype.processor.diagnostic;

/** CT5xx: how an activity is run. */
public enum ExecutionCode implements Code {
  NOTHING_MAKES_IT(
      "CT501",
      Severity.OPINION,
      "{subject} runs in a child process, where nothing generated can make {type}",
      """
      Why: it has no constructor without arguments that its package can call. A ChildBootstrap has to
      make it, or the ChronotypePlugin refuses its registration when the Worker starts.
      Write: a ChildBootstrap, named to ChildProcesses.newBuilder().bootstrap(...), or
          {type}() { ... }
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
