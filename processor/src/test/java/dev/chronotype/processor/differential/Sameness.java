package dev.chronotype.processor.differential;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether what came back is what was sent, for all that its user can tell.
 *
 * <p>Arrays are the same by content. Collections and maps are by the contract of the interface that
 * both implement ({@link ContainerSameness}). The blocks' own classes are by their fields, without
 * those that their author has kept out of the payload ({@link KeptOut}). All else is by class and
 * by {@code equals}, or by what it is made of where its class has none.
 */
final class Sameness {

  /** Classes without an {@code equals} of use, whose text says all. */
  private static final Set<String> BY_TEXT =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.net.URL",
          "com.google.common.util.concurrent.AtomicDouble",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.DoubleAdder",
          "java.util.concurrent.atomic.LongAdder");

  /** Two objects that are being compared, by identity: a cycle comes back to them. */
  private record Pair(Object before, Object after) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pair pair && pair.before == before && pair.after == after;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(before) * 31 + System.identityHashCode(after);
    }
  }

  private final Set<Pair> open = new HashSet<>();

  private Sameness() {}

  /** The first difference, as a path and both values; empty where there is none. */
  static Optional<String> difference(@Nullable Object before, @Nullable Object after) {
    return Optional.ofNullable(new Sameness().compare("value", before, after));
  }

  @Nullable String compare(String path, @Nullable Object before, @Nullable Object after) {
    if (before == after) {
      return null;
    }
    if (before == null || after == null) {
      return differ(path, before, after);
    }
    Pair pair = new Pair(before, after);
    if (!open.add(pair)) {
      return null;
    }
    String found = contents(path, before, after);
    open.remove(pair);
    return found;
  }

  private @Nullable String contents(String path, Object before, Object after) {
    ContainerSameness containers = new ContainerSameness(this);
    if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
      return containers.maps(path, one, other);
    }
    if (before instanceof Collection<?> one && after instanceof Collection<?> other) {
      return containers.collections(path, one, other);
    }
    if (before instanceof Map.Entry<?, ?> one && after instanceof Map.Entry<?, ?> other) {
      return all(path, List.of("key", "value"), parts(one), parts(other));
    }
    if (before.getClass() != after.getClass()) {
      return differ(path, before, after);
    }
    if (before.getClass().isArray()) {
      return containers.ordered(path, elements(before), elements(after));
    }
    return isOurs(before) && !(before instanceof Enum)
        ? fields(path, before, after)
        : platform(path, before, after);
  }

  private @Nullable String platform(String path, Object before, Object after) {
    if (before instanceof Optional<?> one && after instanceof Optional<?> other) {
      return compare(path + ".get()", one.orElse(null), other.orElse(null));
    }
    if (before instanceof AtomicReference<?> one && after instanceof AtomicReference<?> other) {
      return compare(path + ".get()", one.get(), other.get());
    }
    if (before instanceof Pattern one && after instanceof Pattern other) {
      return all(
          path,
          List.of("pattern()", "flags()"),
          List.of(one.pattern(), one.flags()),
          List.of(other.pattern(), other.flags()));
    }
    if (before instanceof Throwable one && after instanceof Throwable other) {
      return all(path, List.of("message", "cause", "suppressed"), parts(one), parts(other));
    }
    boolean same =
        BY_TEXT.contains(before.getClass().getName())
            ? before.toString().equals(after.toString())
            : before.equals(after);
    return same ? null : differ(path, before, after);
  }

  static boolean isOurs(Object value) {
    return value.getClass().getPackageName().equals(Universe.PACKAGE);
  }

  /** Compares the fields that classes of the blocks declare. */
  @Nullable String fields(String path, Object before, Object after) {
    for (Class<?> type = before.getClass();
        type.getPackageName().equals(Universe.PACKAGE);
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())
            || field.isSynthetic()
            || KeptOut.keepsOut(before.getClass(), field)) {
          continue;
        }
        try {
          field.setAccessible(true);
          String found = compare(path + "." + field.getName(), field.get(before), field.get(after));
          if (found != null) {
            return found;
          }
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return null;
  }

  private @Nullable String all(String path, List<String> names, List<?> before, List<?> after) {
    for (int i = 0; i < names.size(); i++) {
      String found = compare(path + "." + names.get(i), before.get(i), after.get(i));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<?> parts(Map.Entry<?, ?> entry) {
    return Arrays.asList(entry.getKey(), entry.getValue());
  }

  private static List<?> parts(Throwable thrown) {
    return Arrays.asList(thrown.getMessage(), thrown.getCause(), thrown.getSuppressed());
  }

  private static List<?> elements(Object array) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return Collections.unmodifiableList(elements);
  }

  /** Says that a value has come back as another. */
  static String differ(String path, @Nullable Object before, @Nullable Object after) {
    return path + ": " + text(before) + " came back as " + text(after);
  }

  /** A value's class and its text, or what is left of it. */
  static String text(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    String text;
    try {
      text =
          String.valueOf(value.getClass().isArray() ? elements(value) : (Object) value.toString());
    } catch (RuntimeException | StackOverflowError e) {
      text = e.toString();
    }
    return value.getClass().getTypeName() + " " + text.lines().findFirst().orElse("");
  }
}
