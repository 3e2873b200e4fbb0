package dev.chronotype.runtime.spi;

import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import io.temporal.api.activity.v1.ActivityExecutionOutcome;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.PollActivityExecutionRequest;
import io.temporal.api.workflowservice.v1.PollActivityExecutionResponse;
import io.temporal.api.workflowservice.v1.StartActivityExecutionRequest;
import io.temporal.api.workflowservice.v1.StartActivityExecutionResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a Temporal Service as starts activities, and gives all of them one result. */
final class RecordingService extends WorkflowServiceGrpc.WorkflowServiceImplBase
    implements AutoCloseable {

  static final DataConverter JSON = DefaultDataConverter.newDefaultInstance();

  final List<StartActivityExecutionRequest> started = new CopyOnWriteArrayList<>();
  final List<PollActivityExecutionRequest> polled = new CopyOnWriteArrayList<>();
  final WorkflowServiceStubs stubs;

  private final Server server;
  private final ManagedChannel channel;
  private final boolean knowsActivities;
  private Payloads result = Payloads.getDefaultInstance();

  private RecordingService(boolean knowsActivities) throws IOException {
    this.knowsActivities = knowsActivities;
    String name = InProcessServerBuilder.generateName();
    server = InProcessServerBuilder.forName(name).directExecutor().addService(this).build().start();
    channel = InProcessChannelBuilder.forName(name).directExecutor().build();
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setChannel(channel).build());
  }

  static RecordingService start() throws IOException {
    return new RecordingService(true);
  }

  static RecordingService withoutStandaloneActivities() throws IOException {
    return new RecordingService(false);
  }

  void gives(Object... values) {
    result = JSON.toPayloads(values).orElse(Payloads.getDefaultInstance());
  }

  /** Asked by the SDK before anything else. */
  @Override
  public void getSystemInfo(
      GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> response) {
    response.onNext(GetSystemInfoResponse.getDefaultInstance());
    response.onCompleted();
  }

  @Override
  public void startActivityExecution(
      StartActivityExecutionRequest request,
      StreamObserver<StartActivityExecutionResponse> response) {
    if (!knowsActivities) {
      super.startActivityExecution(request, response);
      return;
    }
    started.add(request);
    response.onNext(
        StartActivityExecutionResponse.newBuilder().setRunId("run").setStarted(true).build());
    response.onCompleted();
  }

  @Override
  public void pollActivityExecution(
      PollActivityExecutionRequest request,
      StreamObserver<PollActivityExecutionResponse> response) {
    if (!knowsActivities) {
      response.onError(Status.UNIMPLEMENTED.asRuntimeException());
      return;
    }
    polled.add(request);
    response.onNext(
        PollActivityExecutionResponse.newBuilder()
            .setRunId("run")
            .setOutcome(ActivityExecutionOutcome.newBuilder().setResult(result))
            .build());
    response.onCompleted();
  }

  @Override
  public void close() {
    stubs.shutdownNow();
    channel.shutdownNow();
    server.shutdownNow();
  }
}
