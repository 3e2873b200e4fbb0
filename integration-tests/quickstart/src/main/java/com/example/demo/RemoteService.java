package com.example.demo;

import io.grpc.StatusRuntimeException;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.envconfig.ClientConfigProfile;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.worker.WorkerFactory;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A Temporal Service elsewhere, addressed as the SDK's environment configuration says. */
final class RemoteService implements TemporalService {

  private static final int PATIENCE_SECONDS = 5;

  private final String target;
  private final WorkflowServiceStubs stubs;
  private final WorkflowClient client;
  private final WorkerFactory workers;

  private RemoteService(
      String target, WorkflowServiceStubs stubs, WorkflowClientOptions options, Application app) {
    this.target = target;
    this.stubs = stubs;
    this.client = WorkflowClient.newInstance(stubs, options);
    this.workers = WorkerFactory.newInstance(client, app.workerOptions());
  }

  static RemoteService connect(String target, Application application) {
    WorkflowServiceStubs stubs;
    WorkflowClientOptions options;
    try {
      ClientConfigProfile profile =
          ClientConfigProfile.load().toBuilder().setAddress(target).build();
      stubs = WorkflowServiceStubs.newServiceStubs(profile.toWorkflowServiceStubsOptions());
      options =
          WorkflowClientOptions.newBuilder(application.addTo(profile.toWorkflowClientOptions()))
              .validateAndBuildWithDefaults();
    } catch (IOException | RuntimeException e) {
      throw new DemoException(
          "The environment configuration of the Temporal SDK cannot be used: " + reason(e));
    }
    try {
      requireNamespace(stubs, options.getNamespace());
    } catch (StatusRuntimeException e) {
      stubs.shutdownNow();
      throw explain(e, target, options.getNamespace());
    }
    return new RemoteService(target, stubs, options, application);
  }

  /** Without this, a worker of an unknown namespace would go on polling. */
  private static void requireNamespace(WorkflowServiceStubs stubs, String namespace) {
    stubs
        .blockingStub()
        .withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .describeNamespace(DescribeNamespaceRequest.newBuilder().setNamespace(namespace).build());
  }

  private static DemoException explain(
      StatusRuntimeException failure, String target, String namespace) {
    return new DemoException(
        switch (failure.getStatus().getCode()) {
          case NOT_FOUND ->
              "The Temporal Service at %s has no namespace \"%s\": set TEMPORAL_NAMESPACE to another."
                  .formatted(target, namespace);
          case UNAVAILABLE ->
              "No Temporal Service can be reached at %s: %s".formatted(target, reason(failure));
          case DEADLINE_EXCEEDED ->
              "No Temporal Service answered at %s within %d seconds."
                  .formatted(target, PATIENCE_SECONDS);
          case UNIMPLEMENTED, INTERNAL ->
              "What answers at %s is no Temporal Service: %s".formatted(target, reason(failure));
          default ->
              "The Temporal Service at %s does not serve namespace \"%s\": %s"
                  .formatted(target, namespace, reason(failure));
        });
  }

  /** The message of a failure and that of its innermost cause, on one line. */
  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String outer = firstLine(failure);
    return root == failure ? outer : outer + " (" + firstLine(root) + ")";
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  @Override
  public String description() {
    return "the Temporal Service at "
        + target
        + ", namespace "
        + client.getOptions().getNamespace();
  }

  @Override
  public WorkflowClient client() {
    return client;
  }

  @Override
  public WorkerFactory workers() {
    return workers;
  }

  @Override
  public void close() {
    workers.shutdown();
    workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    stubs.shutdownNow();
  }
}
