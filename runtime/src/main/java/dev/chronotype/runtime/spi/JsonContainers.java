package dev.chronotype.runtime.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The codecs of what holds values: arrays, collections, maps and optionals. */
public final class JsonContainers {

  /** Arrays of {@code boolean}. */
  public static final JsonCodec<boolean[]> BOOLEANS = new PrimitiveArrayCodecs.OfBooleans();

  /** Arrays of {@code short}. */
  public static final JsonCodec<short[]> SHORTS = new PrimitiveArrayCodecs.OfShorts();

  /** Arrays of {@code int}. */
  public static final JsonCodec<int[]> INTS = new PrimitiveArrayCodecs.OfInts();

  /** Arrays of {@code long}. */
  public static final JsonCodec<long[]> LONGS = new PrimitiveArrayCodecs.OfLongs();

  /** Arrays of {@code float}. */
  public static final JsonCodec<float[]> FLOATS = new PrimitiveArrayCodecs.OfFloats();

  /** Arrays of {@code double}. */
  public static final JsonCodec<double[]> DOUBLES = new PrimitiveArrayCodecs.OfDoubles();

  /** Arrays of {@code char}, as one text. */
  public static final JsonCodec<char[]> CHARS = new PrimitiveArrayCodecs.OfChars();

  /** A number, or {@code null}. */
  public static final JsonCodec<OptionalInt> OPTIONAL_INT = new OptionalCodecs.OfInt();

  /** A number, or {@code null}. */
  public static final JsonCodec<OptionalLong> OPTIONAL_LONG = new OptionalCodecs.OfLong();

  /** A number, or {@code null}. */
  public static final JsonCodec<OptionalDouble> OPTIONAL_DOUBLE = new OptionalCodecs.OfDouble();

  /** Lists of text, which are read as {@link ArrayList}. */
  public static final JsonCodec<List<String>> LIST_OF_STRING = list(JsonCodecs.STRING);

  /** Sets of text, which are read as {@link HashSet}. */
  public static final JsonCodec<Set<String>> SET_OF_STRING = set(JsonCodecs.STRING);

  /** Text for text, which is read as {@link LinkedHashMap}. */
  public static final JsonCodec<Map<String, String>> MAP_OF_STRING =
      new ContainerCodecs.OfStrings();

  /** Text that may be missing: empty is {@code null}. */
  public static final JsonCodec<Optional<String>> OPTIONAL_OF_STRING = optional(JsonCodecs.STRING);

  private JsonContainers() {}

  /**
   * Makes the codec of what may be missing: empty is {@code null}.
   *
   * @param <T> what is inside
   * @param value its codec
   * @return the codec
   */
  public static <T> JsonCodec<Optional<T>> optional(JsonCodec<T> value) {
    return new OptionalCodecs.Of<>(value);
  }

  /**
   * Makes the codec of lists, which are read as {@link ArrayList}.
   *
   * @param <T> what is inside
   * @param element its codec
   * @return the codec
   */
  public static <T> JsonCodec<List<T>> list(JsonCodec<T> element) {
    return collection(ArrayList::new, element);
  }

  /**
   * Makes the codec of sets, which are read as {@link HashSet}.
   *
   * @param <T> what is inside
   * @param element its codec
   * @return the codec
   */
  public static <T> JsonCodec<Set<T>> set(JsonCodec<T> element) {
    return collection(HashSet::new, element);
  }

  /**
   * Makes the codec of any collections.
   *
   * @param <T> what is inside
   * @param <C> the collections
   * @param maker makes an empty one to read into
   * @param element the codec of what is inside
   * @return the codec
   */
  public static <T, C extends Collection<T>> JsonCodec<C> collection(
      Supplier<? extends C> maker, JsonCodec<T> element) {
    return element.ofMany(maker);
  }

  /**
   * Makes the codec of arrays of objects.
   *
   * @param <T> what is inside
   * @param maker makes one of a length
   * @param element the codec of what is inside
   * @return the codec
   */
  public static <T> JsonCodec<T[]> array(IntFunction<T[]> maker, JsonCodec<T> element) {
    return new ArrayCodecs.Of<>(maker, element);
  }

  /**
   * Makes the codec of maps with text as keys, which are read as {@link LinkedHashMap}.
   *
   * @param <T> what the values are
   * @param value their codec
   * @return the codec
   */
  public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
    return map(ContainerCodecs::newMap, JsonKey.STRING, value);
  }

  /**
   * Makes the codec of any maps.
   *
   * @param <K> the keys
   * @param <T> what the values are
   * @param <M> the maps
   * @param maker makes an empty one to read into
   * @param key what the keys are in JSON
   * @param value the codec of the values
   * @return the codec
   */
  public static <K, T, M extends Map<K, T>> JsonCodec<M> map(
      Supplier<? extends M> maker, JsonKey<K> key, JsonCodec<T> value) {
    return new ContainerCodecs.OfMap<>(maker, key, value);
  }
}
