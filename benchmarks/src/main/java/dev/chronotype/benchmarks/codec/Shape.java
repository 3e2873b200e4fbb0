package dev.chronotype.benchmarks.codec;

import dev.chronotype.benchmarks.codec.shape.Article;
import dev.chronotype.benchmarks.codec.shape.Folder;
import dev.chronotype.benchmarks.codec.shape.Measurements;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;
import java.util.List;
import java.util.stream.Stream;

/** A kind of payload. */
public enum Shape {
  ORDER_SMALL("order, 302 B", OrderRequest.class),
  ORDER_MEDIUM("order, 3.1 KB", OrderRequest.class),
  ORDER_LARGE("order, 92 KB", OrderRequest.class),
  NUMBERS("many small numbers, 4 KB", Measurements.class),
  TEXTS("long non-ASCII text, 7 KB", Article.class),
  NESTED("maps, deeply nested, 5 KB", Folder.class);

  /**
   * So many different values take turns: more than a processor learns the branches of by heart,
   * which those of real payloads are not known by either. Sixteen are few enough for that: JVMs
   * that read the same texts by the same code differed by a factor of two.
   */
  private static final int VALUES = 64;

  /** Fewer of what would not be in the caches else, where payloads are that have just come. */
  private static final int LARGE_VALUES = 16;

  private final String label;
  private final Class<?> type;

  Shape(String label, Class<?> type) {
    this.label = label;
    this.type = type;
  }

  /** As tables call it. */
  public String label() {
    return label;
  }

  /** Its class. */
  public Class<?> type() {
    return type;
  }

  /** The same in each JVM. */
  public List<Object> samples() {
    Values values = new Values(label.hashCode());
    int count = this == ORDER_LARGE ? LARGE_VALUES : VALUES;
    return Stream.generate(() -> sample(values)).limit(count).toList();
  }

  private Object sample(Values values) {
    return switch (this) {
      case ORDER_SMALL -> values.order(1);
      case ORDER_MEDIUM -> values.order(47);
      case ORDER_LARGE -> values.order(1510);
      case NUMBERS -> values.measurements();
      case TEXTS -> values.article();
      case NESTED -> values.folder();
    };
  }
}
