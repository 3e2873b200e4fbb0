package dev.chronotype.benchmarks.codec;

import dev.chronotype.benchmarks.codec.shape.Article;
import dev.chronotype.benchmarks.codec.shape.Folder;
import dev.chronotype.benchmarks.codec.shape.Measurements;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes payloads with what real ones have in them. */
final class Values {

  private static final String[] WORDS = {
    "Größe", "Übergabe", "straße", "naïve", "façade", "smörgåsbord", "Ελλάδα", "Москва", "東京都",
    "注文書", "데이터", "the", "of", "and", "order", "shipment", "worker", "history"
  };

  private static final int FOLDER_LEVELS = 7;

  private final Random random;

  Values(long seed) {
    random = new Random(seed);
  }

  private <T> List<T> list(int count, Supplier<T> element) {
    return Stream.generate(element).limit(count).toList();
  }

  private BigDecimal price() {
    return BigDecimal.valueOf(100 + random.nextInt(100_000), 2);
  }

  OrderRequest order(int lines) {
    return new OrderRequest(
        "order-" + (100_000 + random.nextInt(900_000)),
        1_000_000_000L + random.nextInt(1_000_000_000),
        price(),
        random.nextInt(10_000) / 100.0,
        List.of(OrderRequest.Priority.values()).get(random.nextInt(3)),
        Instant.ofEpochSecond(
            1_700_000_000L + random.nextInt(50_000_000), random.nextInt(1000) * 1_000_000L),
        list(lines, this::line),
        labels(),
        Optional.of("SPRING-" + (1000 + random.nextInt(9000))),
        null);
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("region", "eu-central-1");
    labels.put("channel", "storefront");
    return labels;
  }

  private OrderRequest.OrderLine line() {
    return new OrderRequest.OrderLine(
        "sku-" + (10_000 + random.nextInt(90_000)),
        1 + random.nextInt(20),
        price(),
        random.nextBoolean());
  }

  Measurements measurements() {
    return new Measurements(
        1_700_000_000_000L + random.nextInt(1_000_000),
        60,
        list(500, () -> random.nextInt(1000)),
        list(30, this::sample));
  }

  private Measurements.Sample sample() {
    return new Measurements.Sample(
        random.nextInt(8),
        (short) (random.nextInt(200) - 100),
        random.nextInt(100_000),
        random.nextInt(100_000) / 1000.0,
        random.nextInt(100) / 100.0);
  }

  Article article() {
    return new Article(text(8), text(60), list(10, () -> text(80)));
  }

  private String text(int words) {
    return String.join(" ", list(words, () -> WORDS[random.nextInt(WORDS.length)]));
  }

  Folder folder() {
    return folder(0);
  }

  private Folder folder(int level) {
    Map<String, Folder> folders = new LinkedHashMap<>();
    int width = level == FOLDER_LEVELS ? 0 : level < 2 ? 2 : 1;
    for (int i = 0; i < width; i++) {
      folders.put("folder-" + random.nextInt(1000), folder(level + 1));
    }
    return new Folder(
        "name-" + random.nextInt(1000),
        random.nextInt(100),
        attributes(),
        folders,
        list(2, this::quota));
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("owner", "user" + random.nextInt(100));
    attributes.put("mode", random.nextBoolean() ? "rw" : "ro");
    attributes.put("etag", Long.toHexString(random.nextLong()));
    return attributes;
  }

  private Map<String, Integer> quota() {
    Map<String, Integer> quota = new LinkedHashMap<>();
    quota.put("soft", random.nextInt(1000));
    quota.put("hard", random.nextInt(5000));
    return quota;
  }
}
