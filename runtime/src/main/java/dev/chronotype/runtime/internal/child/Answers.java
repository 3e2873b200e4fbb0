package dev.chronotype.runtime.internal.child;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageLite;
import io.grpc.Status;
import io.temporal.api.namespace.v1.NamespaceInfo;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.api.workflowservice.v1.DescribeNamespaceResponse;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.RecordWorkerHeartbeatResponse;
import io.temporal.api.workflowservice.v1.ShutdownWorkerResponse;
import java.util.Set;

/** Answers the calls of a child that are not about an activity. */
final class Answers {

  static final String POLL = "PollActivityTaskQueue";
  static final String COMPLETED = "RespondActivityTaskCompleted";
  static final String FAILED = "RespondActivityTaskFailed";
  static final String CANCELED = "RespondActivityTaskCanceled";
  static final String HEARTBEAT = "RecordActivityTaskHeartbeat";

  private static final Set<String> OF_ACTIVITIES =
      Set.of(POLL, COMPLETED, FAILED, CANCELED, HEARTBEAT);

  private Answers() {}

  static boolean isOfActivity(Frame call) {
    return OF_ACTIVITIES.contains(call.text());
  }

  static Frame to(Frame call) {
    MessageLite answer;
    try {
      answer =
          switch (call.text()) {
            case "GetSystemInfo" -> GetSystemInfoResponse.getDefaultInstance();
            case "DescribeNamespace" -> namespace(DescribeNamespaceRequest.parseFrom(call.body()));
            case "ShutdownWorker" -> ShutdownWorkerResponse.getDefaultInstance();
            case "RecordWorkerHeartbeat" -> RecordWorkerHeartbeatResponse.getDefaultInstance();
            default -> null;
          };
    } catch (InvalidProtocolBufferException e) {
      return Frame.error(call, Status.Code.INVALID_ARGUMENT, "Not understood: " + e.getMessage());
    }
    return answer == null
        ? Frame.error(
            call,
            Status.Code.UNIMPLEMENTED,
            call.text()
                + " is not there in a child process, which has no connection to a Temporal Service:"
                + " its own would go around the payload codecs and credentials of the Worker. Make"
                + " a WorkflowClient in the activity, or run it in the Worker's process.")
        : Frame.answer(call, answer);
  }

  private static MessageLite namespace(DescribeNamespaceRequest request) {
    return DescribeNamespaceResponse.newBuilder()
        .setNamespaceInfo(NamespaceInfo.newBuilder().setName(request.getNamespace()))
        .build();
  }
}
