package dev.chronotype.reflection;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes note of reflective accesses. The JDK's own classes call it, so that the class loader of the
 * JDK has to find it: it knows nothing but what that knows.
 */
public final class Recorder {

  private static final List<String> ACCESSES = new ArrayList<>();
  private static final ThreadLocal<Boolean> BUSY = new ThreadLocal<>();

  private static volatile String watched;

  private Recorder() {}

  /** Begins to take note of accesses to the classes of a package, and forgets the earlier ones. */
  public static synchronized void watch(String packageName) {
    ACCESSES.clear();
    watched = packageName + ".";
  }

  /** Stops, and tells the accesses since {@link #watch}. */
  public static synchronized List<String> stop() {
    watched = null;
    return new ArrayList<>(ACCESSES);
  }

  /** Takes note of an access. */
  public static void record(String how, Class<?> target) {
    String prefix = watched;
    if (prefix == null || target == null || BUSY.get() != null) {
      return;
    }
    String name = target.getName();
    if (name.startsWith(prefix) && !target.isHidden()) {
      BUSY.set(true);
      try {
        add(how + " of " + name + callers());
      } finally {
        BUSY.remove();
      }
    }
  }

  private static synchronized void add(String access) {
    ACCESSES.add(access);
  }

  private static String callers() {
    StringBuilder callers = new StringBuilder();
    StackTraceElement[] stack = new Throwable().getStackTrace();
    int told = 0;
    for (int i = 0; i < stack.length && told < 3; i++) {
      String name = stack[i].getClassName();
      if (!name.startsWith("java.lang.") && !name.equals(Recorder.class.getName())) {
        callers.append("\n    ").append(stack[i]);
        told++;
      }
    }
    return callers.toString();
  }
}
