package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.BudgetedConverter;
import dev.chronotype.runtime.internal.StandaloneCalls;
import io.temporal.client.ActivityClient;
import io.temporal.client.ActivityClientOptions;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.interceptors.ActivityClientInterceptor;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What generated clients start activities through that no Workflow calls.
 *
 * <pre>{@code
 * StandaloneActivities standalone = StandaloneActivities.of(workflowClient);
 * OrderActivitiesClient orders = OrderActivitiesClient.of(standalone);
 * Receipt receipt = orders.charge().execute("charge-17", new Charge("17", 500));
 * }</pre>
 *
 * <p>It holds an {@link ActivityClient} of the SDK, which takes no plugins: the generated codecs
 * and the payload budget are put around its Data Converter here. One serves any number of generated
 * clients. The Temporal Service has to have standalone activities switched on; 1.31 is known to
 * have them, the SDK's test server in memory has not.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class StandaloneActivities {

  private final ActivityClient client;

  private StandaloneActivities(ActivityClient client) {
    this.client = client;
  }

  /**
   * Starts activities in the namespace {@code default}, with default options.
   *
   * @param service the connection to the Temporal Service
   * @return what generated clients take
   * @throws NullPointerException if {@code service} is null
   */
  public static StandaloneActivities of(WorkflowServiceStubs service) {
    return newBuilder(service).build();
  }

  /**
   * Starts activities as a client starts Workflows: over its connection, in its namespace, with its
   * identity, context propagators and Data Converter. If it has a {@link ChronotypePlugin}, the
   * choices of that for codecs and payload budget hold; else there are the defaults.
   *
   * @param client the client
   * @return what generated clients take
   * @throws NullPointerException if {@code client} is null
   */
  public static StandaloneActivities of(WorkflowClient client) {
    WorkflowClientOptions options = client.getOptions();
    return newBuilder(client.getWorkflowServiceStubs())
        .options(
            ActivityClientOptions.newBuilder()
                .setNamespace(options.getNamespace())
                .setIdentity(options.getIdentity())
                .setContextPropagators(options.getContextPropagators())
                .setDataConverter(options.getDataConverter())
                .build())
        .build();
  }

  /**
   * Starts choosing.
   *
   * @param service the connection to the Temporal Service
   * @return a builder with defaults
   * @throws NullPointerException if {@code service} is null
   */
  public static Builder newBuilder(WorkflowServiceStubs service) {
    return new Builder(Objects.requireNonNull(service, "service"));
  }

  /**
   * The SDK's client, for what generated ones have no method for: lists, counts, activities of
   * other languages. Codecs, budget and interceptors are those of this.
   *
   * @return the client
   */
  public ActivityClient activityClient() {
    return client;
  }

  /** Makes {@link StandaloneActivities}. */
  public static final class Builder {

    private final WorkflowServiceStubs service;
    private ActivityClientOptions options = ActivityClientOptions.getDefaultInstance();
    private @Nullable PayloadCodecs codecs;
    private @Nullable PayloadBudget budget;

    private Builder(WorkflowServiceStubs service) {
      this.service = service;
    }

    /**
     * Sets the namespace, Data Converter, interceptors and so on.
     *
     * @param options the options of the SDK's client. What is in front of their Data Converter, and
     *     whether there is something, is for {@link #payloadCodecs} to say
     * @return this builder
     * @throws NullPointerException if {@code options} is null
     */
    public Builder options(ActivityClientOptions options) {
      this.options = Objects.requireNonNull(options, "options");
      return this;
    }

    /**
     * Sets where generated codecs are used.
     *
     * @param codecs the choices. If this is not called: those of the {@link ChronotypePlugin} that
     *     the Data Converter of the options has gone through, or {@link PayloadCodecs#defaults()}
     * @return this builder
     * @throws NullPointerException if {@code codecs} is null
     */
    public Builder payloadCodecs(PayloadCodecs codecs) {
      this.codecs = Objects.requireNonNull(codecs, "codecs");
      return this;
    }

    /**
     * Sets how large payloads may be.
     *
     * @param budget the limits. If this is not called: those of the {@link ChronotypePlugin} that
     *     the Data Converter of the options has gone through, or {@link PayloadBudget#defaults()}
     * @return this builder
     * @throws NullPointerException if {@code budget} is null
     */
    public Builder payloadBudget(PayloadBudget budget) {
      this.budget = Objects.requireNonNull(budget, "budget");
      return this;
    }

    /**
     * Makes the SDK's client. Asks the Service for nothing.
     *
     * @return what generated clients take
     * @throws IllegalArgumentException if codecs cannot be put in front of the Data Converter, see
     *     {@link PayloadCodecs#around}
     */
    public StandaloneActivities build() {
      // Last, and so outermost: it is to see what comes of the users' own.
      List<ActivityClientInterceptor> interceptors = new ArrayList<>(options.getInterceptors());
      interceptors.add(StandaloneCalls::new);
      return new StandaloneActivities(
          ActivityClient.newInstance(
              service,
              options.toBuilder()
                  .setDataConverter(converter(options.getDataConverter()))
                  .setInterceptors(interceptors)
                  .build()));
    }

    private DataConverter converter(DataConverter given) {
      DataConverter inner = BudgetedConverter.without(given);
      boolean isPlugins = inner != given;
      DataConverter encoding =
          codecs == null && isPlugins
              ? inner
              : (codecs == null ? PayloadCodecs.defaults() : codecs).around(inner);
      if (budget == null && isPlugins) {
        return BudgetedConverter.like(given, encoding);
      }
      return (budget == null ? PayloadBudget.defaults() : budget).around(encoding);
    }
  }
}
