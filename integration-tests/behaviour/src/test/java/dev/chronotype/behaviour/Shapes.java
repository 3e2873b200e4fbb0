package dev.chronotype.behaviour;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Activities as code has them that knows nothing of Chronotype. */
@ActivityInterface(namePrefix = "Shapes_")
public interface Shapes extends Keyed<String>, Audited {

  String none();

  void nothing();

  void note(String text, Line line);

  int add(int first, int second);

  String primitives(boolean a, byte b, char c, short d, long e, float f);

  Double half(Integer whole, Double otherwise);

  List<Line> lines(List<Line> lines, Map<String, List<Integer>> index, Optional<Line> more);

  Page<Line> page(Page<Line> page, int size);

  String[] texts(String[] texts);

  byte[] bytes(byte[] bytes);

  String varargs(String first, Line... rest);

  Object anything(Object value);

  String six(String a, int b, long c, Line d, List<String> e, boolean f);

  String checked(String text) throws IOException;

  @ActivityMethod(name = "called otherwise")
  String named(String text);

  @MethodRetry(
      initialIntervalSeconds = 2,
      maximumAttempts = 2,
      doNotRetry = "java.lang.IllegalArgumentException")
  String retried(String exception);

  default String greeting(String name) {
    return "Hello, " + name + "!";
  }

  static Shapes none(Shapes otherwise) {
    return otherwise;
  }
}
