package dev.chronotype.runtime.spi;

import org.jspecify.annotations.Nullable;

/**
 * Writes and reads records, as JSON objects with a name for each component.
 *
 * @param <T> the record
 */
public abstract class RecordCodec<T extends Record> extends JsonCodec<T> {

  private final Class<? super T> type;
  private final RecordNames names;

  /**
   * For generated codecs.
   *
   * @param type the record's class
   * @param names what its components are called in JSON, in the order in which they are written; at
   *     most 64
   * @throws IllegalArgumentException if there are more
   */
  protected RecordCodec(Class<? super T> type, String... names) {
    this(type, RecordNames.of(names));
  }

  /**
   * For generated codecs of records that are not read by the names that they are written by.
   *
   * @param type the record's class
   * @param names what its properties are called in JSON
   */
  protected RecordCodec(Class<? super T> type, RecordNames names) {
    this.type = type;
    this.names = names;
  }

  final Class<? super T> type() {
    return type;
  }

  /**
   * Writes the name of a component; its value comes next. All components are written, in their
   * order.
   *
   * @param out takes the JSON
   * @param component the index of the component among those that are written
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
   * Begins to write an object of which components may be left out.
   *
   * @param out takes the JSON
   */
  protected final void open(JsonWriter out) {
    out.openObject();
  }

  /**
   * Writes the name of a component behind {@link #open}; its value comes next.
   *
   * @param out takes the JSON
   * @param component the index of the component among those that are written
   * @return {@code out}
   */
  protected final JsonWriter named(JsonWriter out, int component) {
    out.writeNamed(names.named[component]);
    return out;
  }

  /**
   * Ends what {@link #open} has begun.
   *
   * @param out takes the JSON
   */
  protected final void close(JsonWriter out) {
    out.closeObject();
  }

  /**
   * Tells whether there is a value: an empty optional is none.
   *
   * @param <V> the type of the value
   * @param value the value, or null
   * @param codec writes it
   * @return whether there is one
   */
  protected static <V> boolean isPresent(@Nullable V value, JsonCodec<V> codec) {
    return value != null && !codec.isAbsent(value);
  }

  /**
   * Tells whether there is a value with anything in it: an empty text or container has nothing.
   *
   * @param <V> the type of the value
   * @param value the value, or null
   * @param codec writes it
   * @return whether there is anything
   */
  protected static <V> boolean isFilled(@Nullable V value, JsonCodec<V> codec) {
    return value != null && !codec.isEmpty(value);
  }

  /**
   * Begins to read an object.
   *
   * @param in gives the JSON
   */
  protected final void begin(JsonReader in) {
    in.objects.begin(in);
  }

  /**
   * Tells whether a component is there; its value comes next if it is. All components are asked
   * for, in their order. What has other names is skipped.
   *
   * @param in gives the JSON
   * @param component the index of the component among those that are read
   * @return whether it is
   */
  protected final boolean has(JsonReader in, int component) {
    return names.next[component].comes(in) || in.objects.goTo(in, names, component);
  }

  /**
   * Ends what {@link #begin} has begun, before anything is made of what has been read.
   *
   * @param in gives the JSON
   */
  protected final void end(JsonReader in) {
    if (!in.ended('}')) {
      in.objects.leave(in, names);
    }
  }
}
