package accepted;

import io.temporal.activity.ActivityInterface;
import java.util.function.Supplier;

@ActivityInterface
public interface Bodies {
  String compose(String name);

  default String helper(String name) {
    Supplier<String> later = () -> compose(name);
    return later.get() + secret();
  }

  private String secret() {
    return "";
  }

  static Bodies create() {
    return name -> name;
  }

  private static void hidden() {}

  int CONSTANT = 1;

  interface Nested {}
}
