package dev.chronotype.benchmarks.fuzz;

import com.google.protobuf.ByteString;
import dev.chronotype.runtime.spi.JsonCodecs;
import dev.chronotype.runtime.spi.JsonReader;
import dev.chronotype.runtime.spi.JsonWriter;
import dev.chronotype.runtime.spi.RecordCodec;
import io.temporal.api.common.v1.Payload;

/** What is read of any JSON: nothing. So all of the reader is tried that checks what it skips. */
public record Anything() {

  private static final class Codec extends RecordCodec<Anything> {
    Codec() {
      super(Anything.class);
    }

    @Override
    public void write(JsonWriter out, Anything value) {
      end(out);
    }

    @Override
    public Anything read(JsonReader in) {
      in.skip();
      return new Anything();
    }
  }

  static {
    JsonCodecs.register(new Codec());
  }

  /** Makes the codec known. */
  static void register() {
    // The static initializer has done it.
  }

  /** A payload of the default converter's encoding. */
  static Payload payload(byte[] json) {
    return Payload.newBuilder()
        .putMetadata("encoding", ByteString.copyFromUtf8("json/plain"))
        .setData(ByteString.copyFrom(json))
        .build();
  }
}
