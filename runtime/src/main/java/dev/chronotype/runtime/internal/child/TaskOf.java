package dev.chronotype.runtime.internal.child;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Timestamps;
import dev.chronotype.runtime.internal.ProtoDurations;
import dev.chronotype.runtime.internal.RetryPolicies;
import io.temporal.activity.ActivityInfo;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.common.v1.Priority;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.common.v1.WorkflowType;
import io.temporal.api.workflowservice.v1.PollActivityTaskQueueResponse;
import io.temporal.common.interceptors.Header;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes of what the Worker knows of an activity what a Service would send. */
final class TaskOf {

  private TaskOf() {}

  static PollActivityTaskQueueResponse activity(
      ActivityInfo info,
      @Nullable Header header,
      Optional<Payloads> input,
      Optional<Payloads> heartbeatDetails) {
    PollActivityTaskQueueResponse.Builder task =
        PollActivityTaskQueueResponse.newBuilder()
            .setTaskToken(token(info))
            .setActivityId(info.getActivityId())
            .setActivityType(ActivityType.newBuilder().setName(info.getActivityType()))
            .setAttempt(info.getAttempt())
            .setScheduledTime(time(info.getScheduledTimestamp()))
            .setStartedTime(time(info.getStartedTimestamp()))
            .setCurrentAttemptScheduledTime(time(info.getCurrentAttemptScheduledTimestamp()))
            .setScheduleToCloseTimeout(ProtoDurations.of(info.getScheduleToCloseTimeout()))
            .setStartToCloseTimeout(ProtoDurations.of(info.getStartToCloseTimeout()))
            .setHeartbeatTimeout(ProtoDurations.of(info.getHeartbeatTimeout()));
    addCaller(task, info);
    input.ifPresent(task::setInput);
    heartbeatDetails.ifPresent(task::setHeartbeatDetails);
    if (header != null) {
      task.setHeader(
          io.temporal.api.common.v1.Header.newBuilder().putAllFields(header.getValues()));
    }
    if (info.getRetryOptions() != null) {
      task.setRetryPolicy(RetryPolicies.of(info.getRetryOptions()));
    }
    if (info.getPriority() != null) {
      task.setPriority(priority(info.getPriority()));
    }
    return task.build();
  }

  private static void addCaller(PollActivityTaskQueueResponse.Builder task, ActivityInfo info) {
    String namespace = info.getNamespace();
    if (namespace != null) {
      task.setWorkflowNamespace(namespace);
    }
    if (info.getWorkflowType() != null) {
      task.setWorkflowType(WorkflowType.newBuilder().setName(info.getWorkflowType()));
    }
    if (info.getWorkflowId() != null) {
      WorkflowExecution.Builder workflow =
          WorkflowExecution.newBuilder().setWorkflowId(info.getWorkflowId());
      if (info.getWorkflowRunId() != null) {
        workflow.setRunId(info.getWorkflowRunId());
      }
      task.setWorkflowExecution(workflow);
    }
    if (info.getActivityRunId() != null) {
      task.setActivityRunId(info.getActivityRunId());
    }
  }

  /** A local activity has none, and the child's SDK asks for one. */
  private static ByteString token(ActivityInfo info) {
    byte[] token = info.isLocal() ? null : info.getTaskToken();
    return ByteString.copyFrom(
        token == null ? info.getActivityId().getBytes(StandardCharsets.UTF_8) : token);
  }

  private static Timestamp time(long millis) {
    return Timestamps.fromMillis(millis);
  }

  private static Priority priority(io.temporal.common.Priority priority) {
    Priority.Builder builder =
        Priority.newBuilder()
            .setPriorityKey(priority.getPriorityKey())
            .setFairnessWeight(priority.getFairnessWeight());
    String key = priority.getFairnessKey();
    return (key == null ? builder : builder.setFairnessKey(key)).build();
  }
}
