package dev.chronotype.testing;

import io.grpc.StatusRuntimeException;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Says in a sentence why tests cannot run on a Temporal Service. */
final class ServerCheck {

  private static final int PATIENCE_SECONDS = 5;

  /** What is wrong with each, nothing if it can be used. Asked once, since many tests ask. */
  private static final Map<ServerAddress, Optional<String>> PROBLEMS = new ConcurrentHashMap<>();

  private ServerCheck() {}

  /**
   * Makes sure that a service is there and has the namespace.
   *
   * @throws IllegalStateException if tests cannot run there; the message says why
   */
  static void require(ServerAddress address) {
    PROBLEMS
        .computeIfAbsent(address, ServerCheck::problem)
        .ifPresent(
            problem -> {
              throw new IllegalStateException(problem);
            });
  }

  private static Optional<String> problem(ServerAddress address) {
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(address.target()).build());
    try {
      stubs
          .blockingStub()
          .withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .describeNamespace(
              DescribeNamespaceRequest.newBuilder().setNamespace(address.namespace()).build());
      return Optional.empty();
    } catch (StatusRuntimeException e) {
      return Optional.of(explain(e, address));
    } finally {
      stubs.shutdownNow();
    }
  }

  private static String explain(StatusRuntimeException failure, ServerAddress address) {
    String target = address.target();
    return switch (failure.getStatus().getCode()) {
      case NOT_FOUND ->
          "The Temporal Service at %s has no namespace \"%s\": set %s to one that it has, or register it: temporal operator namespace create -n %s"
              .formatted(
                  target,
                  address.namespace(),
                  ServerSettings.NAMESPACE_VARIABLE,
                  address.namespace());
      case UNAVAILABLE ->
          "No Temporal Service can be reached at %s: %s. Start one there, or run the tests on the embedded one: -D%s=embedded"
              .formatted(target, reason(failure), ServerSettings.SERVER_PROPERTY);
      case DEADLINE_EXCEEDED ->
          "No Temporal Service answered at %s within %d seconds; tests connect without TLS."
              .formatted(target, PATIENCE_SECONDS);
      case UNIMPLEMENTED, INTERNAL ->
          "What answers at %s is no Temporal Service: %s".formatted(target, reason(failure));
      default ->
          "The Temporal Service at %s does not serve namespace \"%s\": %s"
              .formatted(target, address.namespace(), reason(failure));
    };
  }

  /** The message of the innermost cause, on one line. */
  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }
}
