package dev.chronotype.runtime.internal;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codecs of classes. Each is kept by the class itself, and goes when that is unloaded. */
public final class KnownCodecs {

  /**
   * The codecs of one class: of a generic one, one for each of its types that somebody sends.
   *
   * @param types what each is for: the class itself, or the class with type arguments
   */
  private record OfClass(List<Type> types, List<PayloadCodec<?>> codecs) {

    static final OfClass NONE = new OfClass(List.of(), List.of());

    OfClass with(Type type, PayloadCodec<?> codec) {
      if (types.contains(type)) {
        return this;
      }
      List<Type> moreTypes = new ArrayList<>(types);
      moreTypes.add(type);
      List<PayloadCodec<?>> moreCodecs = new ArrayList<>(codecs);
      moreCodecs.add(codec);
      return new OfClass(List.copyOf(moreTypes), List.copyOf(moreCodecs));
    }
  }

  /** What a class keeps. */
  private static final class Slot {

    private volatile OfClass known = OfClass.NONE;

    synchronized void add(Type type, PayloadCodec<?> codec) {
      known = known.with(type, codec);
    }
  }

  private static final ClassValue<Slot> CODECS =
      new ClassValue<>() {
        @Override
        protected Slot computeValue(Class<?> type) {
          return new Slot();
        }
      };

  /** What nobody reads. */
  private static final Type WRITER = KnownCodecs.class;

  private KnownCodecs() {}

  /**
   * Makes a codec known. The first one of a type stays: all of them do the same.
   *
   * @param raw the class of what it writes and reads
   * @param type the same with its type arguments, if it has some
   */
  public static void add(Class<?> raw, Type type, PayloadCodec<?> codec) {
    CODECS.get(raw).add(type, codec);
  }

  /** Makes a codec known that writes values of a class, but may read others for it. */
  public static void addWriter(Class<?> type, PayloadCodec<?> codec) {
    CODECS.get(type).add(WRITER, codec);
  }

  /** Finds the codec of a type; null if there is none. */
  public static @Nullable PayloadCodec<?> of(Class<?> raw, Type type) {
    PayloadCodec<?> found = find(raw, type);
    while (found == null && OfferedCodecs.register(raw)) {
      found = find(raw, type);
    }
    return found;
  }

  private static @Nullable PayloadCodec<?> find(Class<?> raw, Type type) {
    OfClass known = CODECS.get(raw).known;
    for (int i = 0; i < known.types.size(); i++) {
      if (known.types.get(i).equals(type)) {
        return known.codecs.get(i);
      }
    }
    return null;
  }

  /** Those that may be able to write a value of a class. */
  static List<PayloadCodec<?>> ofValues(Class<?> type) {
    // Of a generic class each of the activities that have one may have a codec.
    of(type, type);
    return CODECS.get(type).known.codecs;
  }
}
