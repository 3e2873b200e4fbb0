package dev.chronotype.behaviour;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.slf4j.MDC;

/** Does everything that an activity can do, on either path. */
@Activities(startToCloseTimeout = "10s", retry = @Retry(maximumAttempts = 1))
public class ProbeActivities {

  /** Where activities that the test waits for leave their task token. */
  final BlockingQueue<byte[]> started = new LinkedBlockingQueue<>();

  @ActivityDefinition
  public String compose(Compose input) {
    return input.greeting() + ", " + input.name() + "!";
  }

  @ActivityDefinition
  public void note(Compose input) {}

  @ActivityDefinition
  public String absent(Empty input) {
    return null;
  }

  @ActivityDefinition
  public int count(Count input) {
    return input.n();
  }

  @ActivityDefinition
  public long total(Count input) {
    return input.n() * 10_000_000_000L;
  }

  @ActivityDefinition
  public boolean isEven(Count input) {
    return input.n() % 2 == 0;
  }

  @ActivityDefinition
  public double half(Count input) {
    return input.n() / 2.0;
  }

  @ActivityDefinition
  public List<Line> lines(Count input) {
    return Stream.iterate(1, i -> i <= input.n(), i -> i + 1)
        .map(i -> new Line("l" + i, i))
        .toList();
  }

  @ActivityDefinition
  public Map<String, Line> index(Count input) {
    Map<String, Line> index = new LinkedHashMap<>();
    lines(input).forEach(line -> index.put(line.text(), line));
    return index;
  }

  @ActivityDefinition
  public Optional<Line> maybe(Count input) {
    return lines(input).stream().findFirst();
  }

  @ActivityDefinition
  public Page<Line> page(Count input) {
    return new Page<>(lines(input), "next");
  }

  @ActivityDefinition
  public String fail(Fail input) throws Exception {
    throw Failures.of(input);
  }

  @ActivityDefinition
  public String failWithError(Empty input) {
    throw new StackOverflowError("deep");
  }

  @ActivityDefinition
  public String flaky(Count input) {
    int attempt = Activity.getExecutionContext().getInfo().getAttempt();
    if (attempt <= input.n()) {
      throw new IllegalStateException("attempt " + attempt);
    }
    return "attempt " + attempt;
  }

  @ActivityDefinition
  public String info(Empty input) {
    ActivityInfo info = Activity.getExecutionContext().getInfo();
    return String.join(
        " ",
        info.getActivityType(),
        info.getWorkflowType(),
        info.getNamespace(),
        // On a server that several share it has more behind a hyphen.
        info.getActivityTaskQueue().replaceFirst("-.*", ""),
        "attempt=" + info.getAttempt(),
        "local=" + info.isLocal(),
        "startToClose=" + info.getStartToCloseTimeout(),
        "heartbeat=" + info.getHeartbeatTimeout());
  }

  @ActivityDefinition
  public String instance(Empty input) {
    Object instance = Activity.getExecutionContext().getInstance();
    return instance instanceof ProbeActivities ? "the user's" : instance.getClass().getSimpleName();
  }

  @ActivityDefinition
  public String beat(Count input) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    Optional<Integer> last = context.getHeartbeatDetails(Integer.class);
    if (last.isPresent()) {
      return "went on from " + last.get();
    }
    context.heartbeat(input.n());
    throw new IllegalStateException("after the heartbeat");
  }

  @ActivityDefinition
  public String untilCancelled(Empty input) throws InterruptedException {
    ActivityExecutionContext context = Activity.getExecutionContext();
    context.heartbeat("started");
    started.add(context.getTaskToken());
    while (true) {
      Thread.sleep(5);
      context.heartbeat("still running");
    }
  }

  @ActivityDefinition
  public String handOver(Empty input) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    context.doNotCompleteOnReturn();
    started.add(context.getTaskToken());
    return "ignored";
  }

  @ActivityDefinition
  public String propagated(Empty input) {
    return MDC.get("tenant");
  }
}
