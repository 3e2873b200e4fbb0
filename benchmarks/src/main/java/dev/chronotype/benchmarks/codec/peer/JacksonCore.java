package dev.chronotype.benchmarks.codec.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.google.protobuf.ByteString;
import dev.chronotype.benchmarks.codec.shape.Article;
import dev.chronotype.benchmarks.codec.shape.Folder;
import dev.chronotype.benchmarks.codec.shape.Measurements;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;
import java.io.IOException;
import java.util.Map;

/** Jackson's streams, without its data binding: what is written by hand for each record. */
public final class JacksonCore extends JsonPeer {

  private static final Map<Class<?>, Streamed<?>> STREAMED =
      Map.of(
          OrderRequest.class,
          new StreamedOrder(),
          Measurements.class,
          new StreamedMeasurements(),
          Article.class,
          new StreamedArticle(),
          Folder.class,
          new StreamedFolder());

  private final JsonFactory json = new JsonFactory();

  @Override
  ByteString write(Object value) throws IOException {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(json._getBufferRecycler())) {
      try (JsonGenerator out = json.createGenerator(bytes)) {
        streamed(value.getClass()).write(out, value);
      }
      byte[] written = bytes.toByteArray();
      bytes.release();
      return ByteString.copyFrom(written);
    }
  }

  @Override
  Object read(byte[] bytes, Class<?> type) throws IOException {
    try (JsonParser in = json.createParser(bytes)) {
      in.nextToken();
      return streamed(type).read(in);
    }
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // there is one for each shape
  private static Streamed<Object> streamed(Class<?> type) {
    return (Streamed<Object>) STREAMED.get(type);
  }
}
