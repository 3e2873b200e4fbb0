package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.StageCalls.How.ONCE;
import static dev.chronotype.behaviour.StageWorker.await;
import static dev.chronotype.behaviour.StageWorker.result;
import static org.assertj.core.api.Assertions.assertThat;

import com.uber.m3.tally.RootScopeBuilder;
import com.uber.m3.tally.Scope;
import com.uber.m3.tally.StatsReporter;
import com.uber.m3.util.Duration;
import io.temporal.client.WorkflowStub;
import io.temporal.worker.MetricsType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who watches the SDK's metrics sees stages as he sees synchronous activities. */
@Timeout(30)
class StageMetricsTest {

  /** What was reported. */
  private record Sample(String name, Map<?, ?> tags) {}

  private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();

  private final Scope metrics =
      new RootScopeBuilder()
          .reporter(
              (StatsReporter)
                  Proxy.newProxyInstance(
                      StatsReporter.class.getClassLoader(),
                      new Class<?>[] {StatsReporter.class},
                      this::report))
          .reportEvery(Duration.ofMillis(10));

  private final StageWorker worker = StageWorker.withMetrics(metrics);

  @AfterEach
  void close() {
    worker.close();
  }

  private Object report(Object reporter, Method method, Object... arguments) {
    if (method.getName().startsWith("report")) {
      samples.add(new Sample((String) arguments[0], (Map<?, ?>) arguments[1]));
    }
    return null;
  }

  private List<Sample> of(String name, String activityType) {
    return samples.stream()
        .filter(sample -> sample.name().equals(name))
        .filter(sample -> activityType.equals(sample.tags().get("activity_type")))
        .toList();
  }

  @Test
  void a_failure_counts_with_the_same_tags() throws Exception {
    result(worker.start("failNow", ONCE.with(new Fail("checked"))));
    WorkflowStub workflow = worker.start("failLater", ONCE.with(new Fail("checked")));
    worker.takeReturned().stage().complete("go");
    result(workflow);

    String failed = MetricsType.ACTIVITY_EXEC_FAILED_COUNTER;
    await(() -> !of(failed, "failNow").isEmpty() && !of(failed, "failLater").isEmpty());
    assertThat(of(failed, "failLater")).hasSize(1);
    assertThat(of(failed, "failLater").get(0).tags().entrySet())
        .anyMatch(tag -> tag.toString().equals("exception=IOException"))
        .hasSameSizeAs(of(failed, "failNow").get(0).tags().entrySet());
  }

  @Test
  void a_success_has_its_time_from_end_to_end() throws Exception {
    WorkflowStub workflow = worker.start("later");
    worker.takeReturned().stage().complete("later");

    assertThat(result(workflow)).isEqualTo("later");
    await(() -> !of(MetricsType.ACTIVITY_SUCCEED_E2E_LATENCY, "later").isEmpty());
  }
}
