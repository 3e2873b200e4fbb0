package dev.chronotype.benchmarks.codec.shape;

import com.dslplatform.json.JavaTimeConverter;
import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Instants, which dsl-json does not know, by the fast path that it has for times with an offset.
 */
@JsonConverter(target = Instant.class)
public final class DslInstant {

  public static final JsonReader.ReadObject<Instant> JSON_READER =
      in -> in.wasNull() ? null : JavaTimeConverter.deserializeDateTime(in).toInstant();

  public static final JsonWriter.WriteObject<Instant> JSON_WRITER =
      (out, value) -> {
        if (value == null) {
          out.writeNull();
        } else {
          JavaTimeConverter.serialize(value.atOffset(ZoneOffset.UTC), out);
        }
      };

  private DslInstant() {}
}
