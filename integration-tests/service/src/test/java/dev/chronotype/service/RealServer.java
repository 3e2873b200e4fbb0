package dev.chronotype.service;

import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;

/** The server that {@code with-server} has started. */
public final class RealServer {

  /** Its host and port. */
  public static final String ADDRESS = System.getenv("TEMPORAL_ADDRESS");

  private RealServer() {}

  /** A connection of its own, to be shut down by whoever asks for it. */
  public static WorkflowServiceStubs connect() {
    return WorkflowServiceStubs.newServiceStubs(
        WorkflowServiceStubsOptions.newBuilder().setTarget(ADDRESS).build());
  }
}
