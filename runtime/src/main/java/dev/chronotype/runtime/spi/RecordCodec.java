package dev.chronotype.runtime.spi;

/**
 * Writes and reads records, as JSON objects with a name for each component.
 *
 * @param <T> the record
 */
public abstract class RecordCodec<T extends Record> extends JsonCodec<T> {

  /** What {@link #next} gives where the object has ended. */
  protected static final int END = -1;

  private final Class<T> type;
  private final RecordNames names;

  /**
   * For generated codecs.
   *
   * @param type the record's class
   * @param names what its components are called in JSON, in the order in which they are written; at
   *     most 64
   * @throws IllegalArgumentException if there are more
   */
  protected RecordCodec(Class<T> type, String... names) {
    this.type = type;
    this.names = new RecordNames(names);
  }

  final Class<T> type() {
    return type;
  }

  /**
   * Writes the name of a component; its value comes next. All components are written, in their
   * order.
   *
   * @param out takes the JSON
   * @param component the index of the component
   * @return {@code out}
   */
  protected final JsonWriter name(JsonWriter out, int component) {
    out.writeName(names, component);
    return out;
  }

  /**
   * Ends what {@link #name} has begun, or writes an object without components.
   *
   * @param out takes the JSON
   */
  protected final void end(JsonWriter out) {
    out.endObject(names);
  }

  /**
   * Begins to read an object.
   *
   * @param in gives the JSON
   */
  protected final void begin(JsonReader in) {
    in.beginObject();
  }

  /**
   * Reads the next name, which may be any; its value comes next.
   *
   * @param in gives the JSON
   * @return the index of the component; the number of components for a name that is none's, whose
   *     value is to be skipped; {@link #END} if the object has ended
   */
  protected final int next(JsonReader in) {
    return in.nextComponent(names);
  }
}
