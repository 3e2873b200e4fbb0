package dev.chronotype.service.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.service.RealServer;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.worker.WorkerFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Temporal's Python SDK on the other side: docs/python.md says what this shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
    named = Peer.PYTHON,
    matches = ".+",
    disabledReason = "needs the Python SDK and a server: with-server with-python")
class PythonTest {

  private final String java = "java-" + UUID.randomUUID();
  private final String python = "python-" + UUID.randomUUID();

  private WorkflowServiceStubs service;
  private WorkflowClient client;
  private WorkerFactory factory;
  private Peer peer;

  @BeforeAll
  void start() throws IOException {
    service = RealServer.connect();
    client =
        WorkflowClient.newInstance(
            service,
            WorkflowClientOptions.newBuilder()
                .setPlugins(
                    ChronotypePlugin.of(
                        EchoingRegistration.of(new Echoing()),
                        YourActivitiesRegistration.of(new YourActivities())))
                .build());
    factory = WorkerFactory.newInstance(client);
    factory
        .newWorker(java)
        .registerWorkflowImplementationTypes(EchoesInPython.Impl.class, YoursInPython.Impl.class);
    factory.start();
    peer = Peer.start(RealServer.ADDRESS, python);
  }

  @AfterAll
  void stop() throws IOException {
    if (peer != null) {
      peer.close();
    }
    factory.shutdownNow();
    factory.awaitTermination(5, TimeUnit.SECONDS);
    service.shutdownNow();
  }

  @Test
  void java_calls_the_activities_of_python() {
    assertThat(texts(run("YoursInPython", java, python)))
        .containsExactly("Hello, Python!", "Hello, Python!", "NoSuchName: there is no Python true");
  }

  @Test
  void python_calls_the_activities_of_java() {
    assertThat(texts(run("CallsYourActivity", python, java)))
        .containsExactly("Hello, Java!", "Hello, Java!", "NoSuchName: there is no Java True");
  }

  @Test
  void each_shape_comes_back_from_python() {
    WorkflowStub workflow = run("EchoesInPython", java, python);
    assertThat(texts(workflow)).isEmpty();
    assertBytes(workflow);
  }

  @Test
  void each_shape_comes_back_from_java() {
    WorkflowStub workflow = run("Echoes", python, java);
    assertThat(texts(workflow)).isEmpty();
    assertBytes(workflow);
  }

  /** Of each activity one side has written the input, and the other one the same as the result. */
  private void assertBytes(WorkflowStub workflow) {
    List<String> inputs = new ArrayList<>();
    List<String> results = new ArrayList<>();
    for (HistoryEvent event :
        client.fetchHistory(workflow.getExecution().getWorkflowId()).getEvents()) {
      if (event.hasActivityTaskScheduledEventAttributes()) {
        inputs.add(json(event.getActivityTaskScheduledEventAttributes().getInput()));
      } else if (event.hasActivityTaskCompletedEventAttributes()) {
        results.add(json(event.getActivityTaskCompletedEventAttributes().getResult()));
      }
    }
    assertThat(inputs).hasSameSizeAs(Row.ALL);
    for (int i = 0; i < inputs.size(); i++) {
      Row<?> row = Row.ALL.get(i);
      assertThat(inputs.get(i).equals(results.get(i)))
          .as("%s: same bytes of %s and %s", row.name(), inputs.get(i), results.get(i))
          .isEqualTo(row.sameBytes());
    }
  }

  private static String json(Payloads payloads) {
    assertThat(payloads.getPayloads(0).getMetadataOrThrow("encoding").toStringUtf8())
        .isEqualTo("json/plain");
    return payloads.getPayloads(0).getData().toStringUtf8();
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(WorkflowStub workflow) {
    return workflow.getResult(List.class);
  }

  private WorkflowStub run(String type, String queue, String other) {
    WorkflowStub workflow =
        client.newUntypedWorkflowStub(
            type,
            WorkflowOptions.newBuilder()
                .setTaskQueue(queue)
                .setWorkflowExecutionTimeout(Duration.ofSeconds(60))
                .build());
    workflow.start(other);
    return workflow;
  }
}
