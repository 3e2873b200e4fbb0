package dev.chronotype.testing;

import com.google.protobuf.ByteString;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.namespace.v1.NamespaceInfo;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.api.workflowservice.v1.DescribeNamespaceResponse;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.PollActivityTaskQueueRequest;
import io.temporal.api.workflowservice.v1.PollActivityTaskQueueResponse;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedResponse;
import io.temporal.api.workflowservice.v1.ShutdownWorkerRequest;
import io.temporal.api.workflowservice.v1.ShutdownWorkerResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceImplBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As much of a Temporal Service as a Worker needs that runs activities alone. */
final class ActivityService extends WorkflowServiceImplBase {

  private final Server server;
  private final ManagedChannel channel;
  private final Map<ByteString, CalledActivity> activities = new HashMap<>();
  private final Deque<PollActivityTaskQueueResponse> tasks = new ArrayDeque<>();
  private final Deque<StreamObserver<PollActivityTaskQueueResponse>> polls = new ArrayDeque<>();
  private boolean isCancelled;

  ActivityService() {
    String name = "activity-test-" + UUID.randomUUID();
    try {
      server = InProcessServerBuilder.forName(name).addService(this).build().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    channel = InProcessChannelBuilder.forName(name).build();
  }

  ManagedChannel channel() {
    return channel;
  }

  synchronized void cancel() {
    isCancelled = true;
  }

  synchronized boolean isCancelled() {
    return isCancelled;
  }

  /** Has an activity run, as soon as the Worker asks for a task. */
  synchronized void offer(CalledActivity activity, PollActivityTaskQueueResponse task) {
    activities.put(activity.token, activity);
    tasks.add(task);
    handOut();
  }

  private void handOut() {
    while (!tasks.isEmpty() && !polls.isEmpty()) {
      StreamObserver<PollActivityTaskQueueResponse> poll = polls.remove();
      boolean isGone = poll instanceof ServerCallStreamObserver<?> call && call.isCancelled();
      if (!isGone) {
        answer(poll, tasks.remove());
      }
    }
  }

  /** Lets go of a Worker that ends. */
  synchronized void endPolls() {
    while (!polls.isEmpty()) {
      answer(polls.remove(), PollActivityTaskQueueResponse.getDefaultInstance());
    }
  }

  void close() {
    synchronized (this) {
      activities.values().forEach(CalledActivity::abandoned);
    }
    channel.shutdownNow();
    server.shutdownNow();
  }

  private static <T> void answer(StreamObserver<T> observer, T answer) {
    observer.onNext(answer);
    observer.onCompleted();
  }

  @Override
  public synchronized void pollActivityTaskQueue(
      PollActivityTaskQueueRequest request,
      StreamObserver<PollActivityTaskQueueResponse> observer) {
    polls.add(observer);
    handOut();
  }

  @Override
  public void respondActivityTaskCompleted(
      RespondActivityTaskCompletedRequest request,
      StreamObserver<RespondActivityTaskCompletedResponse> observer) {
    CalledActivity activity = required(request.getTaskToken(), observer);
    if (activity != null) {
      activity.completed(optional(request.hasResult(), request.getResult()));
      answer(observer, RespondActivityTaskCompletedResponse.getDefaultInstance());
    }
  }

  @Override
  public void respondActivityTaskFailed(
      RespondActivityTaskFailedRequest request,
      StreamObserver<RespondActivityTaskFailedResponse> observer) {
    CalledActivity activity = required(request.getTaskToken(), observer);
    if (activity != null) {
      activity.failed(request.getFailure());
      answer(observer, RespondActivityTaskFailedResponse.getDefaultInstance());
    }
  }

  @Override
  public void respondActivityTaskCanceled(
      RespondActivityTaskCanceledRequest request,
      StreamObserver<RespondActivityTaskCanceledResponse> observer) {
    CalledActivity activity = required(request.getTaskToken(), observer);
    if (activity != null) {
      activity.cancelled(optional(request.hasDetails(), request.getDetails()));
      answer(observer, RespondActivityTaskCanceledResponse.getDefaultInstance());
    }
  }

  @Override
  public void recordActivityTaskHeartbeat(
      RecordActivityTaskHeartbeatRequest request,
      StreamObserver<RecordActivityTaskHeartbeatResponse> observer) {
    CalledActivity activity = required(request.getTaskToken(), observer);
    if (activity != null) {
      activity.heartbeat();
      answer(
          observer,
          RecordActivityTaskHeartbeatResponse.newBuilder()
              .setCancelRequested(isCancelled())
              .build());
    }
  }

  /** The activity of a token, if it has not ended; otherwise the answer of the Service. */
  private @Nullable CalledActivity required(ByteString token, StreamObserver<?> observer) {
    CalledActivity activity;
    synchronized (this) {
      activity = activities.get(token);
    }
    if (activity != null && activity.isOpen()) {
      return activity;
    }
    observer.onError(
        Status.NOT_FOUND.withDescription("The activity has ended.").asRuntimeException());
    return null;
  }

  private static Optional<Payloads> optional(boolean isThere, Payloads payloads) {
    return isThere ? Optional.of(payloads) : Optional.empty();
  }

  @Override
  public void getSystemInfo(
      GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> observer) {
    answer(observer, GetSystemInfoResponse.getDefaultInstance());
  }

  @Override
  public void describeNamespace(
      DescribeNamespaceRequest request, StreamObserver<DescribeNamespaceResponse> observer) {
    answer(
        observer,
        DescribeNamespaceResponse.newBuilder()
            .setNamespaceInfo(NamespaceInfo.newBuilder().setName(request.getNamespace()))
            .build());
  }

  @Override
  public void shutdownWorker(
      ShutdownWorkerRequest request, StreamObserver<ShutdownWorkerResponse> observer) {
    answer(observer, ShutdownWorkerResponse.getDefaultInstance());
  }
}
