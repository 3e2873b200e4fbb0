package dev.chronotype.benchmarks.codec.peer;

import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import com.google.protobuf.ByteString;
import java.io.IOException;

/** dsl-json, with converters that its annotation processor generates; a writer for each thread. */
public final class DslJson extends JsonPeer {

  private final com.dslplatform.json.DslJson<Object> json =
      new com.dslplatform.json.DslJson<>(Settings.basicSetup());

  private final ThreadLocal<JsonWriter> writers = ThreadLocal.withInitial(json::newWriter);

  @Override
  ByteString write(Object value) throws IOException {
    JsonWriter writer = writers.get();
    writer.reset();
    json.serialize(writer, value);
    return ByteString.copyFrom(writer.getByteBuffer(), 0, writer.size());
  }

  @Override
  Object read(byte[] bytes, Class<?> type) throws IOException {
    return json.deserialize(type, bytes, bytes.length);
  }
}
