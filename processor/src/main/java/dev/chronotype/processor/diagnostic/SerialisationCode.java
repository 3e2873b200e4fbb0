package dev.chronotype.processor.diagnostic;

/** CT2xx: what becomes of values on their way through the Data Converter. */
public enum SerialisationCode implements Code {
  NEVER_SERIALISABLE(
      "CT201",
      Severity.FACT,
      "{path} {is} {found}, which no payload converter can write and read back",
      """
      Why: {why}
      At run time the workflow task or the attempt fails, and is retried in vain until a timeout.
      Write:
          {fix}
      """);

  @SuppressWarnings("ImmutableEnumChecker") // A record of strings and an enum.
  private final Text text;

  SerialisationCode(String id, Severity severity, String headline, String body) {
    this.text = new Text(id, severity, headline, body);
  }

  @Override
  public Text text() {
    return text;
  }
}
