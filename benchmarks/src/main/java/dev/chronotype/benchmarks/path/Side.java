package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.path.shape.OrderActivities;
import dev.chronotype.benchmarks.path.shape.OrderActivitiesRegistration;
import dev.chronotype.benchmarks.path.shape.OrderStepsImpl;
import dev.chronotype.runtime.ActivityDispatcher;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.worker.WorkerFactoryOptions;

/** Whose way activities are called and payloads are written and read. */
public enum Side {
  /** The SDK's own: reflection, and Jackson. */
  SDK("SDK", "SdkEcho", "SdkConfirm"),

  /** What has been generated, as the plugin puts it on clients and Workers. */
  CHRONOTYPE("Chronotype", "path-echo", "path-confirm");

  private final String label;
  private final String echo;
  private final String confirm;

  Side(String label, String echo, String confirm) {
    this.label = label;
    this.echo = echo;
    this.confirm = confirm;
  }

  String label() {
    return label;
  }

  /** The Activity Type that gives back what it takes. */
  String echo() {
    return echo;
  }

  /** The Activity Type that gives back little. */
  String confirm() {
    return confirm;
  }

  /** The activities of a Worker that no plugin puts there. */
  Object implementation() {
    return this == SDK
        ? new OrderStepsImpl()
        : ActivityDispatcher.of(OrderActivitiesRegistration.of(new OrderActivities()));
  }

  private static ChronotypePlugin plugin() {
    return ChronotypePlugin.of(OrderActivitiesRegistration.of(new OrderActivities()));
  }

  /** The options of a client, with its Data Converter. */
  WorkflowClientOptions client() {
    WorkflowClientOptions.Builder options = WorkflowClientOptions.newBuilder();
    if (this == CHRONOTYPE) {
      plugin().configureWorkflowClient(options);
    }
    return options.validateAndBuildWithDefaults();
  }

  /** The same, with the plugin itself. */
  WorkflowClientOptions pluggedClient() {
    return this == SDK
        ? WorkflowClientOptions.getDefaultInstance()
        : WorkflowClientOptions.newBuilder().setPlugins(plugin()).build();
  }

  /** The interceptors of a Worker. */
  WorkerInterceptor[] interceptors() {
    WorkerFactoryOptions.Builder options = WorkerFactoryOptions.newBuilder();
    if (this == CHRONOTYPE) {
      plugin().configureWorkerFactory(options);
    }
    return options.validateAndBuildWithDefaults().getWorkerInterceptors();
  }
}
