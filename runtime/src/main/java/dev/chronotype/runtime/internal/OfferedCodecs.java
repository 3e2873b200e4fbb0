package dev.chronotype.runtime.internal;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Predicate;

/**
 * Codecs that nobody has asked for yet, so that their classes need not be loaded. They stay when
 * what has offered them is garbage, and go when its class is unloaded.
 */
public final class OfferedCodecs {

  /** Those of one class that offers some. */
  public interface Offer {

    /** Whether they are for a class that the activities take. */
    boolean isFor(Class<?> type);

    /** Makes them known. */
    void register();
  }

  /** What the classes of one loader offer. */
  private static final class OfLoader {

    /**
     * The first class that offers some keeps those of all others, so that the loader does, and
     * nothing else: one for each class took a tenth of what registration takes.
     */
    private static final ClassValue<OfLoader> KEPT =
        new ClassValue<>() {
          @Override
          protected OfLoader computeValue(Class<?> type) {
            return new OfLoader();
          }
        };

    private final Set<Class<?>> owners = new HashSet<>();
    private final List<Offer> offers = new ArrayList<>();
  }

  /** Guarded by itself. */
  private static final Map<ClassLoader, WeakReference<OfLoader>> LOADERS = new WeakHashMap<>();

  private static volatile boolean isAnyLeft;

  private OfferedCodecs() {}

  /**
   * Has codecs made known once one of them is asked for, or one that there is not.
   *
   * @param owner has these codecs, no matter how often they are offered
   */
  public static void add(Class<?> owner, Offer offer) {
    synchronized (LOADERS) {
      OfLoader all = ofLoader(owner);
      if (all.owners.add(owner)) {
        all.offers.add(offer);
        isAnyLeft = true;
      }
    }
  }

  private static OfLoader ofLoader(Class<?> owner) {
    WeakReference<OfLoader> known = LOADERS.get(owner.getClassLoader());
    OfLoader all = known == null ? null : known.get();
    if (all == null) {
      all = OfLoader.KEPT.get(owner);
      LOADERS.put(owner.getClassLoader(), new WeakReference<>(all));
    }
    return all;
  }

  /**
   * Makes codecs known that may be those of a class: first those of the activities that take it,
   * and all others when it is asked for again.
   *
   * @return whether there may be more by now
   */
  static boolean register(Class<?> type) {
    // The JDK's classes have no codecs of their own.
    if (!isAnyLeft || type.getClassLoader() == null) {
      return false;
    }
    synchronized (LOADERS) {
      boolean areThereInputs = registerIf(each -> each.isFor(type));
      if (!areThereInputs) {
        registerIf(each -> true);
      }
      isAnyLeft = LOADERS.values().stream().anyMatch(OfferedCodecs::isAnyLeft);
    }
    return true;
  }

  /** Whether there were any. */
  private static boolean registerIf(Predicate<Offer> which) {
    List<Offer> found = new ArrayList<>();
    for (WeakReference<OfLoader> each : LOADERS.values()) {
      OfLoader all = each.get();
      if (all != null) {
        all.offers.removeIf(offer -> which.test(offer) && found.add(offer));
      }
    }
    // The classes that this loads are the user's, too, whose initialisers may do anything.
    found.forEach(Offer::register);
    return !found.isEmpty();
  }

  private static boolean isAnyLeft(WeakReference<OfLoader> loader) {
    OfLoader all = loader.get();
    return all != null && !all.offers.isEmpty();
  }
}
