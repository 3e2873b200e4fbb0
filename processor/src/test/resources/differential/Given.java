package shapes;

import java.util.Arrays;
import java.util.List;

/** Lists values, null among them. */
final class Given {

  private Given() {}

  @SafeVarargs
  static <T> List<T> values(T... all) {
    return Arrays.asList(all);
  }
}
