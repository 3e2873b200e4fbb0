package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.chronotype.runtime.internal.CodecSettings;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What codecs leave out is what Jackson calls empty. */
class InclusionTest {

  /** A record of which nothing is written that is empty. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Sparse(
      Object any,
      String text,
      URI uri,
      UUID id,
      Locale locale,
      byte[] bytes,
      int[] numbers,
      String[] texts,
      List<String> list,
      Map<String, String> map,
      Optional<String> optional) {}

  private static final class SparseCodec extends RecordCodec<Sparse> {

    private static final JsonCodec<String[]> TEXTS =
        JsonContainers.array(String[]::new, JsonCodecs.STRING);
    private static final JsonCodec<List<String>> LIST = JsonContainers.list(JsonCodecs.STRING);
    private static final JsonCodec<Map<String, String>> MAP = JsonContainers.map(JsonCodecs.STRING);
    private static final JsonCodec<Optional<String>> OPTIONAL =
        JsonContainers.optional(JsonCodecs.STRING);

    SparseCodec() {
      super(
          Sparse.class,
          "any",
          "text",
          "uri",
          "id",
          "locale",
          "bytes",
          "numbers",
          "texts",
          "list",
          "map",
          "optional");
    }

    @Override
    public void write(JsonWriter out, Sparse value) {
      open(out);
      writeFilled(out, 0, value.any(), JsonCodecs.ANY);
      writeFilled(out, 1, value.text(), JsonCodecs.STRING);
      writeFilled(out, 2, value.uri(), JsonCodecs.URI);
      writeFilled(out, 3, value.id(), JsonCodecs.UUID);
      writeFilled(out, 4, value.locale(), JsonCodecs.LOCALE);
      writeFilled(out, 5, value.bytes(), JsonCodecs.BYTES);
      writeFilled(out, 6, value.numbers(), JsonContainers.INTS);
      writeFilled(out, 7, value.texts(), TEXTS);
      writeFilled(out, 8, value.list(), LIST);
      writeFilled(out, 9, value.map(), MAP);
      writeFilled(out, 10, value.optional(), OPTIONAL);
      close(out);
    }

    private <V> void writeFilled(JsonWriter out, int component, V value, JsonCodec<V> codec) {
      if (isFilled(value, codec)) {
        named(out, component).write(value, codec);
      }
    }

    @Override
    public Sparse read(JsonReader in) {
      throw new UnsupportedOperationException();
    }
  }

  private static final RecordCodec<Sparse> CODEC = new SparseCodec();

  static List<Sparse> values() {
    return List.of(
        new Sparse(null, null, null, null, null, null, null, null, null, null, null),
        new Sparse(
            "",
            "",
            URI.create(""),
            new UUID(0, 0),
            Locale.ROOT,
            new byte[0],
            new int[0],
            new String[0],
            List.of(),
            Map.of(),
            Optional.empty()),
        new Sparse(
            List.of(),
            "a",
            URI.create("a"),
            new UUID(0, 1),
            Locale.GERMANY,
            new byte[1],
            new int[1],
            new String[] {""},
            List.of(""),
            Map.of("", ""),
            Optional.of("")),
        new Sparse(Map.of(), "", null, new UUID(1, 0), null, null, null, null, null, null, null),
        new Sparse(List.of(""), null, null, null, null, null, null, null, null, null, null),
        new Sparse(0, null, null, null, null, null, null, null, null, null, null));
  }

  @ParameterizedTest
  @MethodSource("values")
  void leaves_out_what_jackson_leaves_out(Sparse value) {
    assertThat(new RootCodec<>(CODEC).encode(value, CodecSettings.DEFAULTS).toStringUtf8())
        .isEqualTo(SdkJson.of(value));
  }
}
