package dev.chronotype.processor.diagnostic;

/** CT4xx: timeouts, Retry Policies and Task Queues. */
public enum OptionCode implements Code {
  UNREADABLE_DURATION(
      "CT401",
      Severity.BLOCKER,
      "{member} = \"{text}\" is no duration",
      """
      Found: {found}. Expected: numbers with units (d, h, m, s, ms) or ISO-8601.
      Write:
          {member} = "{suggestion}"
      """),
  DURATION_OUT_OF_RANGE(
      "CT402",
      Severity.BLOCKER,
      "{member} = \"{text}\" is {problem}",
      """
      Why: {why}
      Write:
          {member} = "{suggestion}"
      """),
  HEARTBEAT_TOO_LONG(
      "CT403",
      Severity.FACT,
      "{method} has heartbeatTimeout {heartbeat}, not less than its {member} of {limit}",
      """
      Why: the attempt ends before a missed heartbeat could be noticed, so the heartbeat does nothing.
      Write:
          heartbeatTimeout = "{suggestion}"
      """),
  TIMEOUTS_REVERSED(
      "CT404",
      Severity.FACT,
      "{method} has {inner} {innerValue}, longer than its {outer} of {outerValue}",
      """
      Why: {outer} bounds all attempts together; what is longer is never reached.
      Write:
          {inner} = "{outerValue}" or less, or a longer {outer}
      """),
  BAD_RETRY(
      "CT405",
      Severity.BLOCKER,
      "{member} = {value} is out of range: it must be {expected}",
      """
      Why: {why}
      Write:
          {member} = {suggestion}
      """),
  ABSTRACT_DO_NOT_RETRY(
      "CT406",
      Severity.FACT,
      "doNotRetry lists {throwable}, which is abstract and so never the class of what is thrown",
      """
      Why: Temporal compares the name of the exception's own class and knows nothing of subclasses.
      Write:
          doNotRetry = { each concrete subclass that is thrown }
      """),
  CONTRADICTING_RETRY(
      "CT407",
      Severity.OPINION,
      "{member} has no effect beside maximumAttempts = 1, which allows no retry",
      """
      Why: the first attempt is the only one; what is set for retries is never used.
      Write:
          @Retry(maximumAttempts = 1), or more attempts
      """),
  BLANK_TASK_QUEUE(
      "CT408",
      Severity.FACT,
      "taskQueue is blank",
      """
      Why: the Temporal Service refuses an Activity Execution with a blank Task Queue.
      Write:
          taskQueue = "orders", or leave the member out for the workflow's own Task Queue
      """);

  @SuppressWarnings("ImmutableEnumChecker") // A record of strings and an enum.
  private final Text text;

  OptionCode(String id, Severity severity, String headline, String body) {
    this.text = new Text(id, severity, headline, body);
  }

  @Override
  public Text text() {
    return text;
  }
}
