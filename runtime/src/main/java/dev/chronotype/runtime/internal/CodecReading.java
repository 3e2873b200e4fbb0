package dev.chronotype.runtime.internal;

import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.EncodingKeys;
import io.temporal.common.converter.RawValue;
import io.temporal.payload.context.SerializationContext;
import java.lang.reflect.Type;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads payloads by codecs, and tells where in them a failure is that nobody could read. */
final class CodecReading {

  /** The encoding of what codecs write and read. */
  static final ByteString JSON = ByteString.copyFromUtf8("json/plain");

  private final CodecSettings settings;
  private final @Nullable SerializationContext context;

  CodecReading(CodecSettings settings) {
    this(settings, null);
  }

  private CodecReading(CodecSettings settings, @Nullable SerializationContext context) {
    this.settings = settings;
    this.context = context;
  }

  /** The same for payloads of an activity or a Workflow Execution. */
  CodecReading in(SerializationContext newContext) {
    return new CodecReading(settings, newContext);
  }

  /**
   * Reads a payload.
   *
   * @param raw the payload as the converter behind has decoded it; null if there is none
   * @param type what is asked for
   * @param behind has the converter behind read it
   * @return null if that is what the payload stands for
   * @throws DataConverterException if neither the codec nor the converter behind can read it, with
   *     the converter's cause
   */
  @SuppressWarnings("unchecked") // the codec has been found by the type
  <T> @Nullable T read(
      PayloadCodec<?> codec, @Nullable RawValue raw, Type type, Supplier<@Nullable T> behind) {
    if (raw == null || !isJson(raw.getPayload())) {
      return behind.get();
    }
    ByteString json = raw.getPayload().getData();
    try {
      return (T) codec.decode(json, settings);
    } catch (RuntimeException e) {
      // Whether an Unsupported, or what a constructor has thrown.
      return read(behind, codec, json, type);
    }
  }

  private static boolean isJson(Payload payload) {
    return JSON.equals(
        payload.getMetadataOrDefault(EncodingKeys.METADATA_ENCODING_KEY, ByteString.EMPTY));
  }

  private <T> @Nullable T read(
      Supplier<@Nullable T> behind, PayloadCodec<?> codec, ByteString json, Type type) {
    try {
      return behind.get();
    } catch (DataConverterException e) {
      Misfit misfit = codec.explain(json, settings);
      // A subclass is the user's own, and may be what he catches.
      throw misfit == null || e.getClass() != DataConverterException.class
          ? e
          : located(
              e,
              JsonPlace.of(
                  json.toByteArray(), misfit, TypeName.of(type), settings.showsContents()));
    }
  }

  private DataConverterException located(DataConverterException e, String place) {
    String subject = PayloadSubject.of(context).map(of -> ", " + of).orElse("");
    Throwable cause = e.getCause();
    // The converter's own messages, and those of Jackson, quote what they have read.
    DataConverterException located =
        settings.showsContents()
            ? new DataConverterException(
                place + subject + "; " + e.getMessage(), cause == null ? e : cause)
            : new DataConverterException(place + subject);
    located.setStackTrace(e.getStackTrace());
    return located;
  }
}
