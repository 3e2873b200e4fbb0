package dev.chronotype.processor.diagnostic;

/**
 * CT51x: what is found in the bodies of activities. The processor sees no bodies; it knows these
 * codes, so that it takes none that {@code chronotype-lint} understands for a slip.
 */
public enum LintCode implements Code {
  SLEEPS(
      "CT510",
      Severity.OPINION,
      "{activity} returns a CompletionStage, but sleeps in {call}{by}",
      """
      Why: it holds its thread meanwhile, as a synchronous activity does; others wait for one.
      Write:
          CompletableFuture.supplyAsync(() -> ..., CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
      """),
  WAITS_FOR_FUTURE(
      "CT511",
      Severity.OPINION,
      "{activity} returns a CompletionStage, but waits for its value in {call}{by}",
      """
      Why: it holds its thread meanwhile, as a synchronous activity does; others wait for one.
      Write:
          future.thenApply(value -> ...), or CompletableFuture.allOf(...).thenApply(...) for several;
          or return the value itself, and no CompletionStage
      """),
  WAITS_FOR_THREAD(
      "CT512",
      Severity.OPINION,
      "{activity} returns a CompletionStage, but waits for another thread in {call}{by}",
      """
      Why: it holds its thread meanwhile, as a synchronous activity does; others wait for one.
      Write:
          a CompletableFuture that the other thread completes; or return the value itself
      """),
  BLOCKING_IO(
      "CT513",
      Severity.OPINION,
      "{activity} returns a CompletionStage, but waits for input or output in {call}{by}",
      """
      Why: it holds its thread meanwhile, as a synchronous activity does; others wait for one.
      Write:
          a client that answers with a future; or CompletableFuture.supplyAsync(() -> ..., ioExecutor);
          or return the value itself, and no CompletionStage
      """),
  WORKFLOW_CALL(
      "CT514",
      Severity.FACT,
      "{activity} calls {call}{by}, which works in workflows only",
      """
      Why: on the thread of an activity it throws, at every attempt.
      Write:
          what any Java program would: Thread.sleep, System.currentTimeMillis, UUID.randomUUID, ...;
          Activity.getExecutionContext() has what the SDK knows of the activity
      """),
  CONTEXT_ELSEWHERE(
      "CT515",
      Severity.FACT,
      "{activity} calls {call}{by} on another thread than its own",
      """
      Why: the SDK knows the activity by its thread; on any other the call throws.
      Write:
          ActivityExecutionContext context = Activity.getExecutionContext();
          before the lambda, and context in it: its methods work on any thread
      """),
  ENDS_WORKER(
      "CT516",
      Severity.OPINION,
      "{activity} ends the whole Worker in {call}{by}",
      """
      Why: every activity and workflow on it ends with it, and a retry ends the next Worker.
      Write:
          throw ApplicationFailure.newNonRetryableFailure("...", "...")
      """),
  NEVER_HEARTBEATS(
      "CT517",
      Severity.OPINION,
      "{activity} has heartbeatTimeout = \"{timeout}\", but never heartbeats",
      """
      Why: after {timeout} the Service gives it up and starts the next attempt, while it goes on.
      Write:
          Activity.getExecutionContext().heartbeat(progress); while it works, or no heartbeatTimeout
      """),
  UNKNOWN_SIGNATURE(
      "CT518",
      Severity.SETTING,
      "{place}: {problem}{meant}",
      """
      Why: a line that names nothing finds nothing.
      Expected: {expected}
      """),
  WRONG_ARGUMENT(
      "CT519",
      Severity.SETTING,
      "-Xplugin:Chronotype {given}: {problem}{meant}",
      """
      Why: an argument that is not understood does nothing.
      Expected: {expected}
      """);

  @SuppressWarnings("ImmutableEnumChecker") // A record of strings and an enum.
  private final Text text;

  LintCode(String id, Severity severity, String headline, String body) {
    this.text = new Text(id, severity, headline, body);
  }

  @Override
  public Text text() {
    return text;
  }
}
