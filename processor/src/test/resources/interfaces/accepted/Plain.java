package accepted;

import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ActivityInterface
public interface Plain {
  void none();

  String one(String text);

  int two(int first, long second);

  List<String> six(
      String a, Map<String, List<Integer>> b, byte[] c, Optional<String> d, boolean e, double[] f);

  void seven(int a, int b, int c, int d, int e, int f, int g);

  void many(String... texts);

  <T> T anything(String text, Class<T> type);
}
