package dev.chronotype.testing;

import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.worker.WorkerOptions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls activities of ours through their generated stubs, without a workflow: for unit tests of an
 * activity that heartbeats, looks at its attempt, or is cancelled.
 *
 * <pre>{@code
 * try (ActivityTest test = ActivityTest.of(OrderActivitiesRegistration.of(new OrderActivities()))) {
 *   OrderActivitiesStub orders = OrderActivitiesStub.create();
 *   assertEquals(new Receipt("1"), test.call(() -> orders.charge(new Charge("a", 5))));
 * }
 * }</pre>
 *
 * <p>A Worker of the SDK runs them, as in production: payloads are written and read, interceptors
 * run, {@code Activity.getExecutionContext()} is the SDK's own, and an activity may complete by a
 * {@code CompletionStage} or by its task token. What stands in for the Temporal Service is in this
 * process and has one attempt for each call: a failure is not retried. Timeouts run, in real time.
 *
 * <p>Safe for use by several threads.
 */
public final class ActivityTest implements AutoCloseable {

  static final String TASK_QUEUE = "activity-test";

  private static final Duration SHUTDOWN = Duration.ofSeconds(5);

  /** So short that the Service hears of nearly every heartbeat. Zero would be the default. */
  private static final Duration THROTTLE = Duration.ofMillis(1);

  private static final Executor THREADS =
      task -> {
        Thread thread = new Thread(task, "activity-test-call");
        thread.setDaemon(true);
        thread.start();
      };

  private final ActivityService service = new ActivityService();
  private final WorkflowServiceStubs connection;
  private final Attempt attempt;
  private final WorkerFactory workers;
  private final DirectCalls calls;

  private ActivityTest(WorkflowClientOptions clientOptions, WorkerFactoryOptions factoryOptions) {
    connection =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setChannel(service.channel()).build());
    try {
      WorkflowClient client = WorkflowClient.newInstance(connection, clientOptions);
      attempt = new Attempt(client.getOptions().getDataConverter());
      calls = new DirectCalls(service, attempt, client.getOptions());
      workers = WorkerFactory.newInstance(client, hearing(factoryOptions, attempt));
      workers.newWorker(
          TASK_QUEUE,
          WorkerOptions.newBuilder()
              .setMaxConcurrentActivityTaskPollers(1)
              .setMaxHeartbeatThrottleInterval(THROTTLE)
              .setDefaultHeartbeatThrottleInterval(THROTTLE)
              .build());
      workers.start();
    } catch (RuntimeException | Error e) {
      connection.shutdownNow();
      service.close();
      throw e;
    }
  }

  private WorkerFactoryOptions hearing(WorkerFactoryOptions options, Attempt hearer) {
    WorkerInterceptor @Nullable [] given = options.getWorkerInterceptors();
    WorkerInterceptor[] all =
        given == null ? new WorkerInterceptor[1] : Arrays.copyOf(given, given.length + 1);
    all[all.length - 1] =
        new HeartbeatInterceptor(hearer, service); // the outermost: hears what leaves
    return options.toBuilder().setWorkerInterceptors(all).build();
  }

  /**
   * Begins a test.
   *
   * @param registrations the activities to call, and those that they are to be found beside; at
   *     least one
   * @return the test, to be closed at its end
   * @throws NullPointerException if the array or one of the registrations is null
   * @throws IllegalArgumentException if there is no registration, or one is given twice
   * @throws io.temporal.worker.TypeAlreadyRegisteredException if two have the same Activity Type
   */
  public static ActivityTest of(ActivityRegistration... registrations) {
    return with(
        TestEnvironmentOptions.newBuilder()
            .setWorkflowClientOptions(TestClients.options(registrations))
            .build());
  }

  /**
   * Begins a test with a client and a Worker that are set up in another way.
   *
   * @param options those of the client, with a {@link ChronotypePlugin} among its plugins, and of
   *     the factory of the Worker, with its interceptors; nothing else is looked at
   * @return the test, to be closed at its end
   * @throws NullPointerException if {@code options} is null
   * @throws IllegalStateException if the plugin names Task Queues, see {@link
   *     ChronotypePlugin.Builder#register(String, ActivityRegistration...)}
   */
  public static ActivityTest with(TestEnvironmentOptions options) {
    WorkflowClientOptions client = options.getWorkflowClientOptions();
    WorkerFactoryOptions factory = options.getWorkerFactoryOptions();
    return new ActivityTest(
        client == null ? WorkflowClientOptions.getDefaultInstance() : client,
        factory == null ? WorkerFactoryOptions.getDefaultInstance() : factory);
  }

  /**
   * Says which attempt the calls are that follow.
   *
   * @param number what {@code ActivityInfo.getAttempt()} gives, from 1, as at first
   * @return this
   * @throws IllegalArgumentException if {@code number} is less than 1
   */
  public ActivityTest attempt(int number) {
    attempt.number(number);
    return this;
  }

  /**
   * Says what the attempt before had heartbeat last, for the calls that follow.
   *
   * @param details what {@code getHeartbeatDetails(…)} gives, written and read; null for nothing,
   *     as at first
   * @return this
   */
  public ActivityTest heartbeatDetails(@Nullable Object details) {
    attempt.details(details);
    return this;
  }

  /**
   * Listens to each heartbeat, also those that the SDK would hold back, on the thread that sends it
   * and before it is sent: what {@link #cancel()} says in it, this heartbeat throws.
   *
   * @param <T> what heartbeats have as their details
   * @param type the class of it
   * @param listener takes the details, written and read, null for none; takes the place of an
   *     earlier one. What it throws, the heartbeat throws
   * @return this
   * @throws NullPointerException if an argument is null
   */
  public <T> ActivityTest onHeartbeat(Class<T> type, Consumer<? super @Nullable T> listener) {
    attempt.listener(Objects.requireNonNull(type, "type"), Objects.requireNonNull(listener));
    return this;
  }

  /**
   * Lists the heartbeats so far, of all calls.
   *
   * @param <T> what they have as their details
   * @param type the class of it
   * @return the details in their order, null for none; unmodifiable
   * @throws io.temporal.common.converter.DataConverterException if one is of another class
   */
  public <T> List<@Nullable T> heartbeats(Class<T> type) {
    return attempt.heartbeats(type);
  }

  /**
   * Cancels the activities that run, and those that are called from now on. They hear of it as in
   * production: the next heartbeat throws {@link io.temporal.client.ActivityCanceledException}, and
   * cancels a {@code CompletionStage}. One that never heartbeats does not.
   */
  public void cancel() {
    service.cancel();
  }

  /**
   * Calls an activity and waits for it.
   *
   * @param <R> what it returns
   * @param call the call of one generated stub, made by {@code create(…)}, or several
   * @return what the call returned; null if that is null
   * @throws io.temporal.failure.ActivityFailure if the activity failed, was cancelled or timed out,
   *     with the cause that a workflow would get: {@code ApplicationFailure}, {@code
   *     CanceledFailure}, {@code TimeoutFailure}. Its retry state is {@code
   *     RETRY_STATE_NON_RETRYABLE_FAILURE} where there would have been no other attempt
   * @throws IllegalStateException if the call is one of {@code …Async(…)} or of a stub of {@code
   *     createLocal(…)}, which only workflows can make
   */
  public <R> R call(Supplier<R> call) {
    return calls.make(Objects.requireNonNull(call, "call"));
  }

  /**
   * Calls an activity that returns nothing, and waits for it; see {@link #call}.
   *
   * @param call the call of a generated stub
   */
  public void run(Runnable call) {
    Object unused =
        call(
            () -> {
              call.run();
              return Boolean.TRUE;
            });
  }

  /**
   * Calls an activity on another thread, to do something while it runs; see {@link #call}.
   *
   * @param <R> what it returns
   * @param call the call of a generated stub
   * @return what {@link #call} returns, or fails with
   */
  public <R> CompletableFuture<R> start(Supplier<R> call) {
    return CompletableFuture.supplyAsync(() -> call(call), THREADS);
  }

  /**
   * Ends the Worker. Activities that still run are interrupted, and calls of them fail. Waits for
   * five seconds at most.
   */
  @Override
  public void close() {
    workers.shutdownNow();
    service.endPolls();
    workers.awaitTermination(SHUTDOWN.toMillis(), TimeUnit.MILLISECONDS);
    connection.shutdownNow();
    service.close();
  }
}
