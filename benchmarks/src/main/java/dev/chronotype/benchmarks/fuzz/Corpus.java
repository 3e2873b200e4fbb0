package dev.chronotype.benchmarks.fuzz;

import dev.chronotype.runtime.PayloadCodecs.UnknownProperties;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the documents of nst/JSONTestSuite: {@code --suite} is a checkout of it. Those whose name
 * begins with {@code y_} have to be taken; those with {@code n_} refused, with their place, unless
 * Jackson takes them, too; of those with {@code i_} the codec takes none that Jackson refuses. Ends
 * with 1 if one is not.
 */
public final class Corpus {

  private static final Pattern PLACE = Pattern.compile(" at byte [\\d,]+");

  private final DataConverter codecs = NothingBehind.explaining(UnknownProperties.SKIP);
  private final DataConverter jackson = DefaultDataConverter.newDefaultInstance();
  private final Tally tally = new Tally();

  private Corpus() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2 || !arguments[0].equals("--suite")) {
      throw new IllegalArgumentException(
          "Say where the checkout is: --suite /path/to/JSONTestSuite");
    }
    Anything.register();
    Corpus corpus = new Corpus();
    try (Stream<Path> files = Files.list(Path.of(arguments[1], "test_parsing"))) {
      List<Path> sorted = files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
      for (Path each : sorted) {
        corpus.check(String.valueOf(each.getFileName()), Files.readAllBytes(each));
      }
    }
    corpus.tally.print();
    if (corpus.tally.differences() > 0) {
      System.exit(1);
    }
  }

  private void check(String name, byte[] json) {
    Optional<String> ours = refusal(codecs, Anything.class, json);
    Optional<String> theirs = refusal(jackson, Object.class, json);
    String outcome = (ours.isEmpty() ? "taken" : "refused") + ", ";
    outcome += "by Jackson " + (theirs.isEmpty() ? "taken" : "refused");
    tally.count(name.charAt(0) + "_ " + outcome);
    if (name.charAt(0) == 'n' && ours.isEmpty()) {
      System.out.println(name + ": " + outcome);
    }
    boolean isRight =
        switch (name.charAt(0)) {
          case 'y' -> ours.isEmpty();
          case 'n' -> ours.isEmpty() ? theirs.isEmpty() : hasPlace(ours.get());
          default -> ours.isPresent() || theirs.isEmpty();
        };
    if (!isRight) {
      tally.difference(name + ": " + outcome + ": " + ours.orElse(""));
    }
  }

  private static boolean hasPlace(String message) {
    return PLACE.matcher(message).find();
  }

  /** What a converter says against a document; empty if it takes it. */
  private static Optional<String> refusal(DataConverter converter, Class<?> type, byte[] json) {
    Payload payload = Anything.payload(json);
    try {
      converter.fromPayload(payload, type, type);
      return Optional.empty();
    } catch (DataConverterException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
