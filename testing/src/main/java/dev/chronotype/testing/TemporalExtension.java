package dev.chronotype.testing;

import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowClientPlugin;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import io.temporal.worker.WorkflowImplementationOptions;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives each test a Worker with activities and workflows, on the {@link TemporalServer#configured()
 * configured} server: the embedded one, if nothing else is said, or a real Temporal Service.
 *
 * <pre>{@code
 * @RegisterExtension
 * final TemporalExtension temporal =
 *     TemporalExtension.newBuilder()
 *         .workflows(OrderWorkflowImpl.class)
 *         .activities(OrderActivitiesRegistration.of(new OrderActivities()))
 *         .build();
 *
 * @Test
 * void ships(OrderWorkflow workflow) {
 *   assertEquals("shipped", workflow.fulfil(order));
 * }
 * }</pre>
 *
 * <p>Parameters of a test, and of its {@code @BeforeEach} and {@code @AfterEach} methods, may be: a
 * workflow interface of the implementations, for a new stub on the Worker's Task Queue; {@link
 * WorkflowClient}; {@link WorkflowOptions} with the Task Queue; {@link Worker}; {@link
 * TestWorkflowEnvironment}. The Task Queue is a new one for each test, so that tests, and runs of
 * them, can share a server.
 *
 * <p>Needs JUnit Jupiter, which {@code chronotype-testing} does not bring.
 */
public final class TemporalExtension
    implements BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {

  private static final Namespace OF_ALL = Namespace.create(TemporalExtension.class);

  private final Namespace own = Namespace.create(TemporalExtension.class, this);
  private final TestSetup setup;
  private final @Nullable TemporalServer server;

  private TemporalExtension(TestSetup setup, @Nullable TemporalServer server) {
    this.setup = setup;
    this.server = server;
  }

  /**
   * Starts an extension.
   *
   * @return an empty builder
   */
  public static Builder newBuilder() {
    return new Builder();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    endServersAtTheEnd(context);
    store(context).put(RunningTest.class, RunningTest.start(setup, server(context)));
  }

  private TemporalServer server(ExtensionContext context) {
    if (server != null) {
      return server;
    }
    return needsRealServer(context) ? TemporalServer.real() : TemporalServer.configured();
  }

  private static boolean needsRealServer(ExtensionContext context) {
    for (Optional<ExtensionContext> each = Optional.of(context);
        each.isPresent();
        each = each.get().getParent()) {
      if (AnnotationSupport.isAnnotated(each.get().getElement(), NeedsRealServer.class)) {
        return true;
      }
    }
    return false;
  }

  /** The store of the root is closed after the last test. */
  private static void endServersAtTheEnd(ExtensionContext context) {
    context
        .getRoot()
        .getStore(OF_ALL)
        .getOrComputeIfAbsent(DevServersEnd.class, key -> new DevServersEnd());
  }

  /** Shows what the workflows of a failed test did, which the embedded server alone can tell. */
  @Override
  public void afterTestExecution(ExtensionContext context) {
    RunningTest test = store(context).get(RunningTest.class, RunningTest.class);
    if (test != null && context.getExecutionException().isPresent()) {
      test.printHistories();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    // Before a constructor or a @BeforeAll method there is no Worker yet.
    return parameter.getDeclaringExecutable() instanceof Method
        && context.getTestMethod().isPresent()
        && setup.isInjected(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    RunningTest test = store(context).get(RunningTest.class, RunningTest.class);
    return test.injected(parameter.getParameter().getType());
  }

  private Store store(ExtensionContext context) {
    return context.getStore(own);
  }

  /** Makes a {@link TemporalExtension}. */
  public static final class Builder {

    private final List<ActivityRegistration> activities = new ArrayList<>();
    private final List<WorkflowClientPlugin> plugins = new ArrayList<>();
    private final List<TestSetup.Workflows> workflows = new ArrayList<>();
    private TestEnvironmentOptions environment = TestEnvironmentOptions.getDefaultInstance();
    private WorkerOptions worker = WorkerOptions.getDefaultInstance();
    private @Nullable TemporalServer server;
    private boolean isStarted = true;

    private Builder() {}

    /**
     * Adds activities, or fakes of them.
     *
     * @param registrations the activities
     * @return this builder
     * @throws NullPointerException if the array or one of the registrations is null
     */
    public Builder activities(ActivityRegistration... registrations) {
      for (ActivityRegistration each : registrations) {
        activities.add(Objects.requireNonNull(each, "registration"));
      }
      return this;
    }

    /**
     * Adds plugins of the client: a {@link ChronotypePlugin} of your own, in place of {@link
     * #activities}, or others, which are before it.
     *
     * @param added the plugins
     * @return this builder
     * @throws NullPointerException if the array or one of the plugins is null
     */
    public Builder plugins(WorkflowClientPlugin... added) {
      plugins.addAll(List.of(added));
      return this;
    }

    /**
     * Adds workflows.
     *
     * @param implementations their classes
     * @return this builder
     * @throws NullPointerException if the array is null
     */
    public Builder workflows(Class<?>... implementations) {
      return workflows(WorkflowImplementationOptions.getDefaultInstance(), implementations);
    }

    /**
     * Adds workflows with options.
     *
     * @param options their options
     * @param implementations their classes
     * @return this builder
     * @throws NullPointerException if an argument is null
     */
    public Builder workflows(WorkflowImplementationOptions options, Class<?>... implementations) {
      workflows.add(new TestSetup.Workflows(options, List.of(implementations)));
      return this;
    }

    /**
     * Sets all that the SDK's environment takes: options of the client with its plugins, Data
     * Converter and interceptors, of the Worker's factory, metrics, the time at the beginning.
     *
     * @param options the options; what they say of the server does not count
     * @return this builder
     * @throws NullPointerException if {@code options} is null
     */
    public Builder environmentOptions(TestEnvironmentOptions options) {
      environment = Objects.requireNonNull(options, "options");
      return this;
    }

    /**
     * Sets the options of the Worker.
     *
     * @param options the options
     * @return this builder
     * @throws NullPointerException if {@code options} is null
     */
    public Builder workerOptions(WorkerOptions options) {
      worker = Objects.requireNonNull(options, "options");
      return this;
    }

    /**
     * Sets the server in the code, for tests that cannot run on any other.
     *
     * @param only the server
     * @return this builder
     * @throws NullPointerException if {@code only} is null
     */
    public Builder server(TemporalServer only) {
      server = Objects.requireNonNull(only, "only");
      return this;
    }

    /**
     * Leaves it to the test to start the Worker, by {@link TestWorkflowEnvironment#start()}, after
     * it has made others or registered more.
     *
     * @return this builder
     */
    public Builder doNotStart() {
      isStarted = false;
      return this;
    }

    /**
     * Makes the extension.
     *
     * @return the extension
     * @throws IllegalArgumentException if a registration is given twice, or a class implements no
     *     workflow interface
     * @throws io.temporal.worker.TypeAlreadyRegisteredException if two registrations have the same
     *     Activity Type
     */
    public TemporalExtension build() {
      return new TemporalExtension(
          new TestSetup(withPlugins(), worker, List.copyOf(workflows), isStarted), server);
    }

    private TestEnvironmentOptions withPlugins() {
      WorkflowClientOptions client = environment.getWorkflowClientOptions();
      WorkflowClientPlugin[] given = client == null ? null : client.getPlugins();
      List<WorkflowClientPlugin> all = new ArrayList<>();
      if (given != null) {
        all.addAll(Arrays.asList(given));
      }
      all.addAll(plugins);
      if (!activities.isEmpty()) {
        // Last, so that interceptors of the others see typed records.
        all.add(ChronotypePlugin.of(activities.toArray(new ActivityRegistration[0])));
      }
      return TestEnvironmentOptions.newBuilder(environment)
          .setWorkflowClientOptions(
              (client == null ? WorkflowClientOptions.newBuilder() : client.toBuilder())
                  .setPlugins(all.toArray(new WorkflowClientPlugin[0]))
                  .build())
          .build();
    }
  }
}
