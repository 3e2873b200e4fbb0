package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.Unsupported;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes names of the keys of maps, and keys of names. Immutable, and safe for use by many threads.
 *
 * @param <K> the keys
 */
public final class JsonKey<K> {

  /** Text. */
  public static final JsonKey<String> STRING = of(key -> key, name -> name);

  /** {@code true} and {@code false}. */
  public static final JsonKey<Boolean> BOOLEAN = ofText(Boolean::valueOf);

  /** Numbers of 8 bits. */
  public static final JsonKey<Byte> BYTE = ofText(Byte::valueOf);

  /** Numbers of 16 bits. */
  public static final JsonKey<Short> SHORT = ofText(Short::valueOf);

  /** Numbers of 32 bits. */
  public static final JsonKey<Integer> INTEGER = ofText(Integer::valueOf);

  /** Numbers of 64 bits. */
  public static final JsonKey<Long> LONG = ofText(Long::valueOf);

  /** UUIDs, in 36 characters. */
  public static final JsonKey<UUID> UUID = ofText(java.util.UUID::fromString);

  /** URIs, as they are written. */
  public static final JsonKey<URI> URI = ofText(java.net.URI::create);

  /** Such as {@code EUR}. */
  public static final JsonKey<Currency> CURRENCY = ofText(Currency::getInstance);

  /** Such as {@code 2024-01-31T12:00:00Z}. */
  public static final JsonKey<Instant> INSTANT = ofText(Instant::parse);

  /** Such as {@code 2024-01-31}. */
  public static final JsonKey<LocalDate> LOCAL_DATE = ofText(LocalDate::parse);

  /** Such as {@code 2024-01-31T12:00}. */
  public static final JsonKey<LocalDateTime> LOCAL_DATE_TIME = ofText(LocalDateTime::parse);

  private final Function<? super K, @Nullable String> writer;
  private final Function<String, ? extends K> reader;

  private JsonKey(
      Function<? super K, @Nullable String> writer, Function<String, ? extends K> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /**
   * Keys that are written as a text in them.
   *
   * @param <K> the keys
   * @param writer gives the text
   * @param reader makes a key of it
   * @return the keys
   */
  public static <K> JsonKey<K> of(
      Function<? super K, @Nullable String> writer, Function<String, ? extends K> reader) {
    return new JsonKey<>(writer, reader);
  }

  /**
   * Keys that are constants of an enum, written by their names.
   *
   * @param <E> the enum
   * @param constants all of them
   * @return the keys
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are copied
  public static <E extends Enum<E>> JsonKey<E> enumOf(E... constants) {
    return enumBy(Enum::name, constants);
  }

  /**
   * Keys that are constants of an enum, written by a text of each.
   *
   * @param <E> the enum
   * @param text gives the text of a constant
   * @param constants all of them
   * @return the keys
   */
  @SafeVarargs
  public static <E extends Enum<E>> JsonKey<E> enumBy(
      Function<? super E, String> text, E... constants) {
    Map<String, E> byName = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (E each : constants) {
      if (byName.putIfAbsent(text.apply(each), each) != null) {
        // Shared by several: which of them is meant is for Jackson to say.
        shared.add(text.apply(each));
      }
    }
    byName.keySet().removeAll(shared);
    return new JsonKey<>(
        text,
        name -> {
          E constant = byName.get(name);
          if (constant == null) {
            throw Unsupported.SIGNAL;
          }
          return constant;
        });
  }

  /** Keys whose text is read if it is the one that would be written. */
  private static <K> JsonKey<K> ofText(Function<String, K> reader) {
    return new JsonKey<>(
        Object::toString,
        name -> {
          K key = reader.apply(name);
          if (!key.toString().equals(name)) {
            throw Unsupported.SIGNAL;
          }
          return key;
        });
  }

  String write(@Nullable K key) {
    String name = key == null ? null : writer.apply(key);
    if (name == null) {
      throw Unsupported.SIGNAL;
    }
    return name;
  }

  /**
   * Reads a key.
   *
   * @param place how many keys of the map have come
   */
  K read(JsonReader in, UsualKeys keys, int place) {
    in.peek();
    int start = in.at;
    String name = keys.read(in, place);
    try {
      return reader.apply(name);
    } catch (DateTimeException | IllegalArgumentException | Unsupported e) {
      throw in.unsupported(start, "a name that is a key of the map");
    }
  }
}
