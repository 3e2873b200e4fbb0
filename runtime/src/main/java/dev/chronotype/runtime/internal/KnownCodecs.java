package dev.chronotype.runtime.internal;

import java.lang.ref.WeakReference;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

  /** Codecs that nobody has asked for yet, so that their classes need not be loaded. */
  public interface Later {

    /** Whether they are for a class that the activities take. */
    boolean isFor(Class<?> type);

    /** Makes them known. */
    void register();
  }

  /** Who offers codecs, until somebody asks for one. Guarded by {@link #LATER}. */
  private static final class Offer {

    /** Kept by the class that has made it, so that codecs do not go with an instance. */
    private static final ClassValue<Offer> OFFERS =
        new ClassValue<>() {
          @Override
          protected Offer computeValue(Class<?> type) {
            return new Offer();
          }
        };

    private boolean isMade;
    private @Nullable Later later;
  }

  /** Guarded by itself. */
  private static final List<WeakReference<Offer>> LATER = new ArrayList<>();

  private static volatile boolean isAnyLater;

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

  /**
   * Makes codecs known once one of them is asked for, or one that there is not.
   *
   * @param owner has these codecs, no matter how often they are added
   */
  public static void add(Class<?> owner, Later later) {
    synchronized (LATER) {
      Offer offer = Offer.OFFERS.get(owner);
      if (!offer.isMade) {
        offer.isMade = true;
        offer.later = later;
        LATER.add(new WeakReference<>(offer));
        isAnyLater = true;
      }
    }
  }

  /**
   * Makes codecs known that may be those of a class: first those of the activities that take it,
   * and all others when it is asked for again.
   *
   * @return whether there may be more by now
   */
  private static boolean addMore(Class<?> type) {
    // The JDK's classes have no codecs of their own.
    if (!isAnyLater || type.getClassLoader() == null) {
      return false;
    }
    synchronized (LATER) {
      boolean areThereInputs = register(later -> later.isFor(type));
      if (!areThereInputs) {
        register(later -> true);
      }
      isAnyLater = !LATER.isEmpty();
    }
    return true;
  }

  /** Whether there were any. */
  private static boolean register(Predicate<Later> which) {
    List<Later> found = new ArrayList<>();
    for (WeakReference<Offer> each : LATER) {
      Offer offer = each.get();
      if (offer != null && offer.later != null && which.test(offer.later)) {
        found.add(offer.later);
        offer.later = null;
      }
    }
    LATER.removeIf(each -> isTaken(each.get()));
    // The classes that this loads are the user's, too, whose initialisers may do anything.
    found.forEach(Later::register);
    return !found.isEmpty();
  }

  private static boolean isTaken(@Nullable Offer offer) {
    return offer == null || offer.later == null;
  }

  /** Finds the codec of a type; null if there is none. */
  public static @Nullable PayloadCodec<?> of(Class<?> raw, Type type) {
    PayloadCodec<?> found = find(raw, type);
    while (found == null && addMore(raw)) {
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
