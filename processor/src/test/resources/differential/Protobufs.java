package shapes;

import static shapes.Given.values;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Duration;
import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import com.google.protobuf.MessageLite;
import com.google.protobuf.MessageOrBuilder;
import com.google.protobuf.NullValue;
import com.google.protobuf.StringValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.TimestampOrBuilder;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.common.RetryOptions;
import io.temporal.common.converter.EncodedValues;
import io.temporal.common.converter.RawValue;
import io.temporal.workflow.Promise;
import java.util.List;

/** Protobuf messages, what comes with them, and types of the SDK. */
public class Protobufs {

  record Holds(String name, Timestamp at) {}

  static List<Timestamp> timestamp() {
    return values(Timestamp.newBuilder().setSeconds(5).setNanos(1).build(), Timestamp.getDefaultInstance(), null);
  }

  static List<Duration> duration() {
    return values(Duration.newBuilder().setSeconds(5).build(), null);
  }

  static List<StringValue> stringValue() {
    return values(StringValue.of("a"), StringValue.of(""), null);
  }

  static List<Struct> struct() {
    return values(Struct.getDefaultInstance(), null);
  }

  static List<Empty> empty() {
    return values(Empty.getDefaultInstance(), null);
  }

  static List<WorkflowExecution> workflowExecution() {
    return values(WorkflowExecution.newBuilder().setWorkflowId("a").build(), null);
  }

  static List<Payload> payload() {
    return values(Payload.newBuilder().setData(ByteString.copyFromUtf8("a")).build(), null);
  }

  static List<Message> message() {
    return values(Timestamp.getDefaultInstance(), null);
  }

  static List<MessageLite> messageLite() {
    return values(Timestamp.getDefaultInstance(), null);
  }

  static List<MessageOrBuilder> messageOrBuilder() {
    return values(Timestamp.getDefaultInstance(), null);
  }

  static List<TimestampOrBuilder> timestampOrBuilder() {
    return values(Timestamp.getDefaultInstance(), null);
  }

  static List<Timestamp.Builder> builder() {
    return values(Timestamp.newBuilder(), null);
  }

  static List<Any> any() {
    return values(Any.pack(Timestamp.getDefaultInstance()), null);
  }

  static List<ByteString> byteString() {
    return values(ByteString.copyFromUtf8("a"), null);
  }

  static List<NullValue> nullValue() {
    return values(NullValue.NULL_VALUE, null);
  }

  static List<WorkflowExecutionStatus> status() {
    return values(WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_COMPLETED, null);
  }

  static List<Holds> holds() {
    return values(new Holds("a", Timestamp.getDefaultInstance()), null);
  }

  static List<RawValue> rawValue() {
    return values(new RawValue(Payload.newBuilder().setData(ByteString.copyFromUtf8("a")).build()));
  }

  static List<EncodedValues> encodedValues() {
    return values(new EncodedValues("a"), null);
  }

  static List<RetryOptions> retryOptions() {
    return values(RetryOptions.newBuilder().setMaximumAttempts(5).build(), null);
  }

  static List<ActivityOptions> activityOptions() {
    return values(ActivityOptions.newBuilder().setTaskQueue("a").build(), null);
  }
}
