package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.BudgetedConverter;
import io.temporal.activity.DynamicActivity;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowClientPlugin;
import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.GlobalDataConverter;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.worker.TypeAlreadyRegisteredException;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.worker.WorkerOptions;
import io.temporal.worker.WorkerPlugin;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts generated registrations on Workers.
 *
 * <pre>{@code
 * WorkflowClient client = WorkflowClient.newInstance(serviceStubs,
 *     WorkflowClientOptions.newBuilder().setPlugins(ChronotypePlugin.of(
 *         GreetingActivitiesRegistration.of(new GreetingActivities()))).build());
 * }</pre>
 *
 * <p>Every Worker of every {@link WorkerFactory} made from that client then has the activities,
 * beside those of {@link Worker#registerActivitiesImplementations}. Set on {@link
 * WorkerFactoryOptions} instead, the plugin serves the Workers of that factory alone. {@link
 * #newBuilder()} tells Task Queues apart.
 *
 * <p>Users' interceptors see the decoded argument of an activity and the user's object as its
 * instance, as on the SDK's own path, as long as they are set on {@link WorkerFactoryOptions} or by
 * a plugin listed before this one: list this one last. A Worker takes one {@link DynamicActivity},
 * which is this plugin's: give one of your own to {@link Builder#fallback}. Where a Worker has an
 * activity of the same Activity Type by reflection too, the SDK calls that one, and ours never: a
 * warning is logged when it first does.
 *
 * <p>Immutable; one instance may serve any number of clients and factories.
 */
public final class ChronotypePlugin implements WorkflowClientPlugin, WorkerPlugin {

  private static final String NAME = "dev.chronotype";

  private final TaskQueueDispatchers dispatchers;
  private final PayloadCodecs codecs;
  private final PayloadBudget budget;
  private final PlacedInChildren children;

  private ChronotypePlugin(
      TaskQueueDispatchers dispatchers,
      PayloadCodecs codecs,
      PayloadBudget budget,
      PlacedInChildren children) {
    this.dispatchers = dispatchers;
    this.children = children;
    this.codecs = codecs;
    this.budget = budget;
  }

  /**
   * Makes a plugin that puts the same activities on every Worker.
   *
   * @param registrations the activities; at least one registration
   * @return the plugin
   * @throws NullPointerException if the array or one of the registrations is null
   * @throws IllegalArgumentException if there is no registration, or one is given twice
   * @throws TypeAlreadyRegisteredException if two registrations have the same Activity Type; the
   *     message names both owners
   */
  public static ChronotypePlugin of(ActivityRegistration... registrations) {
    return newBuilder().register(registrations).build();
  }

  /**
   * Starts a plugin that tells Task Queues apart, or that has a fallback.
   *
   * @return an empty builder
   */
  public static Builder newBuilder() {
    return new Builder();
  }

  @Override
  public String getName() {
    return NAME;
  }

  /**
   * Puts codecs in front of the client's Data Converter, and the payload budget around both; its
   * Workers have them from the client.
   *
   * @param builder the options of a client
   */
  @Override
  public void configureWorkflowClient(WorkflowClientOptions.Builder builder) {
    DataConverter configured = builder.build().getDataConverter();
    DataConverter converter = configured == null ? GlobalDataConverter.get() : configured;
    builder.setDataConverter(budget.around(codecs.around(BudgetedConverter.without(converter))));
  }

  /**
   * Wraps the interceptors, see {@link ActivityDispatcher#interceptorsAround}.
   *
   * @param builder the options of a factory
   */
  @Override
  public void configureWorkerFactory(WorkerFactoryOptions.Builder builder) {
    WorkerInterceptor @Nullable [] interceptors = builder.build().getWorkerInterceptors();
    builder.setWorkerInterceptors(
        ActivityDispatcher.interceptorsAround(
            dispatchers::find, interceptors == null ? new WorkerInterceptor[0] : interceptors));
  }

  @Override
  public void configureWorker(String taskQueue, WorkerOptions.Builder builder) {
    if (!dispatchers.bootstraps(taskQueue).isEmpty()) {
      children.checkSlots(taskQueue, builder.build());
    }
  }

  /**
   * Registers the activities of the Task Queue.
   *
   * @param taskQueue the Worker's Task Queue
   * @param worker the new Worker
   * @throws IllegalStateException if the Worker has a dynamic activity already, from another plugin
   */
  @Override
  public void initializeWorker(String taskQueue, Worker worker) {
    dispatchers.register(taskQueue, worker);
  }

  /**
   * Starts the factory, if every Task Queue that was named to {@link Builder#register(String,
   * ActivityRegistration...)} has a Worker. The plugin makes no Workers by itself: their options
   * are yours to choose, and a factory may be meant to serve some of the queues only.
   *
   * @param factory the factory that starts
   * @param next what starts it
   * @throws IllegalStateException if a Worker is missing; nothing has started then
   */
  @Override
  public void startWorkerFactory(WorkerFactory factory, Consumer<WorkerFactory> next) {
    dispatchers.requireWorkers(factory);
    children.during(factory, next);
  }

  @Override
  public void shutdownWorkerFactory(WorkerFactory factory, Consumer<WorkerFactory> next) {
    children.during(factory, next);
  }

  @Override
  public void startWorker(String taskQueue, Worker worker, BiConsumer<String, Worker> next) {
    children.start(
        taskQueue, dispatchers.bootstraps(taskQueue), () -> next.accept(taskQueue, worker));
  }

  @Override
  public void shutdownWorker(String taskQueue, Worker worker, BiConsumer<String, Worker> next) {
    next.accept(taskQueue, worker);
    children.close(taskQueue);
  }

  @Override
  public void replayWorkflowExecution(
      Worker worker, WorkflowExecutionHistory history, ReplayCallback next) throws Exception {
    next.replay(worker, history);
  }

  @Override
  public String toString() {
    return "ChronotypePlugin{" + dispatchers + ", " + codecs + ", " + budget + "}";
  }

  /** Makes a {@link ChronotypePlugin}. */
  public static final class Builder {

    private final Registrations registered = new Registrations();
    private @Nullable DynamicActivity fallback;
    private PayloadCodecs codecs = PayloadCodecs.defaults();
    private PayloadBudget budget = PayloadBudget.defaults();
    private @Nullable ChildProcesses processes;

    private Builder() {}

    /**
     * Adds activities for every Worker.
     *
     * @param registrations the activities; at least one registration
     * @return this builder
     * @throws NullPointerException if the array or one of the registrations is null
     * @throws IllegalArgumentException if there is no registration
     */
    public Builder register(ActivityRegistration... registrations) {
      registered.add(registrations);
      return this;
    }

    /**
     * Adds activities for the Workers of one Task Queue, beside those for every Worker. A factory
     * without a Worker for it will not start. May be called again for the same Task Queue.
     *
     * @param taskQueue the name of the Task Queue; not empty
     * @param registrations the activities; at least one registration
     * @return this builder
     * @throws NullPointerException if an argument or one of the registrations is null
     * @throws IllegalArgumentException if the name is empty or there is no registration
     */
    public Builder register(String taskQueue, ActivityRegistration... registrations) {
      registered.add(taskQueue, registrations);
      return this;
    }

    /**
     * Sets what serves the Activity Types that no registration has, on each Worker that has
     * registrations from this plugin.
     *
     * @param fallback the dynamic activity, such as a {@link FallbackActivity}; takes the place of
     *     an earlier one
     * @return this builder
     * @throws NullPointerException if {@code fallback} is null
     */
    public Builder fallback(DynamicActivity fallback) {
      this.fallback = Objects.requireNonNull(fallback, "fallback");
      return this;
    }

    /**
     * Sets where generated codecs are used. It has no effect where the plugin is set on {@link
     * WorkerFactoryOptions}: payloads are the client's.
     *
     * @param codecs the choices; {@link PayloadCodecs#defaults()} if this is not called
     * @return this builder
     * @throws NullPointerException if {@code codecs} is null
     */
    public Builder payloadCodecs(PayloadCodecs codecs) {
      this.codecs = Objects.requireNonNull(codecs, "codecs");
      return this;
    }

    /**
     * Sets how large payloads may be that the client and its Workers send. It has no effect where
     * the plugin is set on {@link WorkerFactoryOptions}: payloads are the client's.
     *
     * @param budget the limits; {@link PayloadBudget#defaults()} if this is not called
     * @return this builder
     * @throws NullPointerException if {@code budget} is null
     */
    public Builder payloadBudget(PayloadBudget budget) {
      this.budget = Objects.requireNonNull(budget, "budget");
      return this;
    }

    /**
     * Sets how activities with {@code execution = CHILD_PROCESS} are run.
     *
     * @param processes the choices; {@link ChildProcesses#defaults()} if this is not called
     * @return this builder
     * @throws NullPointerException if {@code processes} is null
     */
    public Builder childProcesses(ChildProcesses processes) {
      this.processes = Objects.requireNonNull(processes, "processes");
      return this;
    }

    /**
     * Makes the plugin.
     *
     * @return the plugin
     * @throws IllegalStateException if nothing is registered
     * @throws IllegalArgumentException if a registration would be twice on a Worker, or if the
     *     fallback is an {@link ActivityDispatcher}; or if an instance is registered of which all
     *     activities run in child processes, or nothing makes one there
     * @throws TypeAlreadyRegisteredException if an Activity Type would be twice on a Worker; the
     *     message names both owners
     */
    public ChronotypePlugin build() {
      if (registered.isEmpty()) {
        throw new IllegalStateException("Nothing is registered. Call register(…) before build().");
      }
      PlacedInChildren children = new PlacedInChildren(processes);
      registered.check(children);
      return new ChronotypePlugin(
          registered.dispatchers(fallback, children), codecs, budget, children);
    }
  }
}
