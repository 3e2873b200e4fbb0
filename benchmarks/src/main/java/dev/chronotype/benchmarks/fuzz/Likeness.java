package dev.chronotype.benchmarks.fuzz;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether two values are the same: of the same classes, in the same order, down to the last. */
final class Likeness {

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Likeness() {}

  static boolean alike(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null || one.getClass() != other.getClass()) {
      return one == other;
    }
    if (one instanceof Record record) {
      return areAlike(components(record), components((Record) other));
    }
    if (one instanceof Collection<?> all) {
      return areAlike(all, (Collection<?>) other);
    }
    if (one instanceof Map<?, ?> map) {
      Map<?, ?> others = (Map<?, ?>) other;
      return areAlike(map.keySet(), others.keySet()) && areAlike(map.values(), others.values());
    }
    if (one instanceof Optional<?> optional) {
      return alike(optional.orElse(null), ((Optional<?>) other).orElse(null));
    }
    return one.getClass().isArray()
        ? areAlike(elements(one), elements(other))
        : Objects.equals(one, other);
  }

  private static boolean areAlike(Collection<?> some, Collection<?> others) {
    if (some.size() != others.size()) {
      return false;
    }
    var other = others.iterator();
    for (Object one : some) {
      if (!alike(one, other.next())) {
        return false;
      }
    }
    return true;
  }

  private static List<@Nullable Object> components(Record record) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      try {
        values.add(component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return values;
  }

  private static List<@Nullable Object> elements(Object array) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      values.add(Array.get(array, i));
    }
    return values;
  }
}
