package dev.chronotype.benchmarks.codec;

import com.google.protobuf.ByteString;
import dev.chronotype.benchmarks.Work;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import java.util.List;

/** Writes or reads some payloads of a shape, one after the other. */
final class PayloadWork {

  private PayloadWork() {}

  static Work of(Variant variant, Shape shape, Direction direction, Names names) {
    DataConverter converter = variant.converter();
    List<Object> values = shape.samples();
    return direction == Direction.ENCODE
        ? new Work(values.toArray(), value -> converter.toPayload(value).orElseThrow())
        : new Work(
            received(values, names),
            payload -> converter.fromPayload((Payload) payload, shape.type(), shape.type()));
  }

  /** The payloads that the SDK makes of these, as they come from a server. */
  private static Object[] received(List<Object> values, Names names) {
    DataConverter sdks = Variant.SDK.converter();
    return values.stream().map(each -> parsed(sdks.toPayload(each).orElseThrow(), names)).toArray();
  }

  private static Payload parsed(Payload payload, Names names) {
    try {
      ByteString json = names.arrange(payload.getData());
      return Payload.parseFrom(payload.toBuilder().setData(json).build().toByteArray());
    } catch (com.google.protobuf.InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }
}
