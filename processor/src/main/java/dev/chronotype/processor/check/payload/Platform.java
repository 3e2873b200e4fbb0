package dev.chronotype.processor.check.payload;

import com.google.common.collect.ImmutableSet;
import dev.chronotype.processor.model.payload.ClassModel;
import org.jspecify.annotations.Nullable;

/** What the JDK hides: its private members, which Jackson must not touch. */
final class Platform {

  /**
   * Classes of the JDK without fields that a subclass would have to write; a test looks at the
   * fields of all others.
   */
  private static final ImmutableSet<String> OPEN =
      ImmutableSet.of(
          "java.io.InputStream",
          "java.io.ObjectInputStream.GetField",
          "java.io.ObjectOutputStream.PutField",
          "java.io.OutputStream",
          "java.lang.ClassLoader",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Record",
          "java.lang.System.LoggerFinder",
          "java.lang.reflect.AccessibleObject",
          "java.net.CacheRequest",
          "java.net.CacheResponse",
          "java.net.ContentHandler",
          "java.net.CookieHandler",
          "java.net.ProxySelector",
          "java.net.ResponseCache",
          "java.net.SecureCacheResponse",
          "java.net.SocketAddress",
          "java.net.URLStreamHandler",
          "java.text.BreakIterator",
          "java.text.Format",
          "java.time.Clock",
          "java.time.chrono.AbstractChronology",
          "java.time.zone.ZoneRulesProvider",
          "java.util.Date",
          "java.util.Dictionary",
          "java.util.EventObject",
          "java.util.ResourceBundle.Control",
          "java.util.concurrent.AbstractExecutorService",
          "java.util.concurrent.locks.AbstractOwnableSynchronizer",
          "java.util.concurrent.locks.StampedLock",
          "java.util.logging.Formatter",
          "java.util.prefs.NodeChangeEvent",
          "java.util.prefs.Preferences");

  private Platform() {}

  /** The superclass whose fields are hidden from Jackson, or null where there is none. */
  static @Nullable ClosedType hiddenSuperclass(ClosedType type, Types types) {
    for (ClosedType each = types.superclass(type); each != null; each = types.superclass(each)) {
      ClassModel model = types.model(each);
      if (model != null && model.isPlatform()) {
        return isJudged(each.name()) && !OPEN.contains(each.name()) ? each : null;
      }
    }
    return null;
  }

  /** The spi packages, the desktop and the like are left alone: nobody sends such a thing. */
  private static boolean isJudged(String name) {
    return name.startsWith("java.")
        && !name.contains(".spi.")
        && !name.startsWith("java.awt.")
        && !name.startsWith("java.beans.")
        && !name.startsWith("java.nio.")
        && !name.startsWith("java.sql.")
        && !name.startsWith("java.net.http.");
  }
}
