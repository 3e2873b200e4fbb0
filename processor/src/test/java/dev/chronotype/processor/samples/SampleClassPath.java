package dev.chronotype.processor.samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.Message;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.runtime.ActivityRegistration;
import io.grpc.ManagedChannel;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.common.v1.Payload;
import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

/** What samples are compiled against: a short class path, since each compilation opens it anew. */
final class SampleClassPath {

  static final List<File> FILES =
      Stream.of(
              ActivityDefinition.class,
              ActivityRegistration.class,
              ActivityOptions.class,
              Payload.class,
              Message.class,
              ManagedChannel.class,
              JsonProperty.class,
              ObjectMapper.class)
          .map(SampleClassPath::fileOf)
          .distinct()
          .toList();

  private SampleClassPath() {}

  private static File fileOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
