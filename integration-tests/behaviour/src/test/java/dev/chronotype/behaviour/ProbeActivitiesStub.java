package dev.chronotype.behaviour;

import dev.chronotype.runtime.spi.ActivityCall;
import dev.chronotype.runtime.spi.ActivityInvoker;
import dev.chronotype.runtime.spi.ChronotypeGenerated;
import dev.chronotype.runtime.spi.SpiLevel;
import dev.chronotype.runtime.spi.Types;
import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.Promise;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Written by hand in the shape of what the annotation processor generates. */
@ChronotypeGenerated
public final class ProbeActivitiesStub {

  static {
    SpiLevel.require(1, "0.1.0");
  }

  private static final ActivityOptions DEFAULTS =
      ActivityOptions.newBuilder()
          .setStartToCloseTimeout(Duration.ofSeconds(10))
          .setRetryOptions(
              RetryOptions.newBuilder().setMaximumAttempts(1).validateBuildWithDefaults())
          .build();

  private static final ActivityCall<String> COMPOSE_CALL =
      ActivityCall.of("compose", DEFAULTS, String.class);
  private static final ActivityCall<Void> NOTE_CALL = ActivityCall.of("note", DEFAULTS, Void.class);
  private static final ActivityCall<String> ABSENT_CALL =
      ActivityCall.of("absent", DEFAULTS, String.class);
  private static final ActivityCall<Integer> COUNT_CALL =
      ActivityCall.of("count", DEFAULTS, int.class);
  private static final ActivityCall<Long> TOTAL_CALL =
      ActivityCall.of("total", DEFAULTS, long.class);
  private static final ActivityCall<Boolean> IS_EVEN_CALL =
      ActivityCall.of("isEven", DEFAULTS, boolean.class);
  private static final ActivityCall<Double> HALF_CALL =
      ActivityCall.of("half", DEFAULTS, double.class);
  private static final ActivityCall<List<Line>> LINES_CALL =
      ActivityCall.of("lines", DEFAULTS, List.class, Types.parameterized(List.class, Line.class));
  private static final ActivityCall<Map<String, Line>> INDEX_CALL =
      ActivityCall.of(
          "index", DEFAULTS, Map.class, Types.parameterized(Map.class, String.class, Line.class));
  private static final ActivityCall<Optional<Line>> MAYBE_CALL =
      ActivityCall.of(
          "maybe", DEFAULTS, Optional.class, Types.parameterized(Optional.class, Line.class));
  private static final ActivityCall<Page<Line>> PAGE_CALL =
      ActivityCall.of("page", DEFAULTS, Page.class, Types.parameterized(Page.class, Line.class));
  private static final ActivityCall<String> FAIL_CALL =
      ActivityCall.of("fail", DEFAULTS, String.class);
  private static final ActivityCall<String> FAIL_WITH_ERROR_CALL =
      ActivityCall.of("failWithError", DEFAULTS, String.class);
  private static final ActivityCall<String> FLAKY_CALL =
      ActivityCall.of("flaky", DEFAULTS, String.class);
  private static final ActivityCall<String> INFO_CALL =
      ActivityCall.of("info", DEFAULTS, String.class);
  private static final ActivityCall<String> INSTANCE_CALL =
      ActivityCall.of("instance", DEFAULTS, String.class);
  private static final ActivityCall<String> BEAT_CALL =
      ActivityCall.of("beat", DEFAULTS, String.class);
  private static final ActivityCall<String> UNTIL_CANCELLED_CALL =
      ActivityCall.of("untilCancelled", DEFAULTS, String.class);
  private static final ActivityCall<String> HAND_OVER_CALL =
      ActivityCall.of("handOver", DEFAULTS, String.class);
  private static final ActivityCall<String> PROPAGATED_CALL =
      ActivityCall.of("propagated", DEFAULTS, String.class);

  private static final ActivityCall<?>[] CALLS = {
    COMPOSE_CALL,
    NOTE_CALL,
    ABSENT_CALL,
    COUNT_CALL,
    TOTAL_CALL,
    IS_EVEN_CALL,
    HALF_CALL,
    LINES_CALL,
    INDEX_CALL,
    MAYBE_CALL,
    PAGE_CALL,
    FAIL_CALL,
    FAIL_WITH_ERROR_CALL,
    FLAKY_CALL,
    INFO_CALL,
    INSTANCE_CALL,
    BEAT_CALL,
    UNTIL_CANCELLED_CALL,
    HAND_OVER_CALL,
    PROPAGATED_CALL
  };

  private final ActivityInvoker invoker;

  private ProbeActivitiesStub(ActivityInvoker invoker) {
    this.invoker = invoker;
  }

  public static ProbeActivitiesStub create() {
    return new ProbeActivitiesStub(ActivityInvoker.remote(CALLS));
  }

  public static ProbeActivitiesStub create(ActivityOptions options) {
    return new ProbeActivitiesStub(ActivityInvoker.remote(options, CALLS));
  }

  public static ProbeActivitiesStub createLocal() {
    return new ProbeActivitiesStub(ActivityInvoker.local(CALLS));
  }

  public static ProbeActivitiesStub createLocal(LocalActivityOptions options) {
    return new ProbeActivitiesStub(ActivityInvoker.local(options, CALLS));
  }

  public ProbeActivitiesStub withOptions(UnaryOperator<ActivityOptions.Builder> change) {
    return new ProbeActivitiesStub(invoker.withOptions(change));
  }

  public ProbeActivitiesStub withLocalOptions(UnaryOperator<LocalActivityOptions.Builder> change) {
    return new ProbeActivitiesStub(invoker.withLocalOptions(change));
  }

  public String compose(Compose input) {
    return invoker.execute(COMPOSE_CALL, input);
  }

  public Promise<String> composeAsync(Compose input) {
    return invoker.executeAsync(COMPOSE_CALL, input);
  }

  public void note(Compose input) {
    invoker.execute(NOTE_CALL, input);
  }

  public Promise<Void> noteAsync(Compose input) {
    return invoker.executeAsync(NOTE_CALL, input);
  }

  public String absent(Empty input) {
    return invoker.execute(ABSENT_CALL, input);
  }

  public Promise<String> absentAsync(Empty input) {
    return invoker.executeAsync(ABSENT_CALL, input);
  }

  public int count(Count input) {
    return invoker.execute(COUNT_CALL, input);
  }

  public Promise<Integer> countAsync(Count input) {
    return invoker.executeAsync(COUNT_CALL, input);
  }

  public long total(Count input) {
    return invoker.execute(TOTAL_CALL, input);
  }

  public Promise<Long> totalAsync(Count input) {
    return invoker.executeAsync(TOTAL_CALL, input);
  }

  public boolean isEven(Count input) {
    return invoker.execute(IS_EVEN_CALL, input);
  }

  public Promise<Boolean> isEvenAsync(Count input) {
    return invoker.executeAsync(IS_EVEN_CALL, input);
  }

  public double half(Count input) {
    return invoker.execute(HALF_CALL, input);
  }

  public Promise<Double> halfAsync(Count input) {
    return invoker.executeAsync(HALF_CALL, input);
  }

  public List<Line> lines(Count input) {
    return invoker.execute(LINES_CALL, input);
  }

  public Promise<List<Line>> linesAsync(Count input) {
    return invoker.executeAsync(LINES_CALL, input);
  }

  public Map<String, Line> index(Count input) {
    return invoker.execute(INDEX_CALL, input);
  }

  public Promise<Map<String, Line>> indexAsync(Count input) {
    return invoker.executeAsync(INDEX_CALL, input);
  }

  public Optional<Line> maybe(Count input) {
    return invoker.execute(MAYBE_CALL, input);
  }

  public Promise<Optional<Line>> maybeAsync(Count input) {
    return invoker.executeAsync(MAYBE_CALL, input);
  }

  public Page<Line> page(Count input) {
    return invoker.execute(PAGE_CALL, input);
  }

  public Promise<Page<Line>> pageAsync(Count input) {
    return invoker.executeAsync(PAGE_CALL, input);
  }

  public String fail(Fail input) {
    return invoker.execute(FAIL_CALL, input);
  }

  public Promise<String> failAsync(Fail input) {
    return invoker.executeAsync(FAIL_CALL, input);
  }

  public String failWithError(Empty input) {
    return invoker.execute(FAIL_WITH_ERROR_CALL, input);
  }

  public Promise<String> failWithErrorAsync(Empty input) {
    return invoker.executeAsync(FAIL_WITH_ERROR_CALL, input);
  }

  public String flaky(Count input) {
    return invoker.execute(FLAKY_CALL, input);
  }

  public Promise<String> flakyAsync(Count input) {
    return invoker.executeAsync(FLAKY_CALL, input);
  }

  public String info(Empty input) {
    return invoker.execute(INFO_CALL, input);
  }

  public Promise<String> infoAsync(Empty input) {
    return invoker.executeAsync(INFO_CALL, input);
  }

  public String instance(Empty input) {
    return invoker.execute(INSTANCE_CALL, input);
  }

  public Promise<String> instanceAsync(Empty input) {
    return invoker.executeAsync(INSTANCE_CALL, input);
  }

  public String beat(Count input) {
    return invoker.execute(BEAT_CALL, input);
  }

  public Promise<String> beatAsync(Count input) {
    return invoker.executeAsync(BEAT_CALL, input);
  }

  public String untilCancelled(Empty input) {
    return invoker.execute(UNTIL_CANCELLED_CALL, input);
  }

  public Promise<String> untilCancelledAsync(Empty input) {
    return invoker.executeAsync(UNTIL_CANCELLED_CALL, input);
  }

  public String handOver(Empty input) {
    return invoker.execute(HAND_OVER_CALL, input);
  }

  public Promise<String> handOverAsync(Empty input) {
    return invoker.executeAsync(HAND_OVER_CALL, input);
  }

  public String propagated(Empty input) {
    return invoker.execute(PROPAGATED_CALL, input);
  }

  public Promise<String> propagatedAsync(Empty input) {
    return invoker.executeAsync(PROPAGATED_CALL, input);
  }
}
