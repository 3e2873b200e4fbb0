package dev.chronotype.behaviour;

import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.payload.codec.PayloadCodec;
import java.util.List;

/** Stands for an encryption. */
final class Reversing implements PayloadCodec {
  @Override
  public List<Payload> encode(List<Payload> payloads) {
    return payloads.stream().map(Reversing::reversed).toList();
  }

  @Override
  public List<Payload> decode(List<Payload> payloads) {
    return payloads.stream().map(Reversing::reversed).toList();
  }

  private static Payload reversed(Payload payload) {
    byte[] bytes = payload.getData().toByteArray();
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return payload.toBuilder().setData(ByteString.copyFrom(reversed)).build();
  }
}
