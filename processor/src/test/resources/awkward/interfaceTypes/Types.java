package interfaceTypes;

import io.temporal.activity.ActivityInterface;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every sort of type, as a parameter and as a result. */
@SuppressWarnings({"rawtypes", "unchecked"})
@ActivityInterface
public interface Types {

  enum Size {
    SMALL
  }

  record Pair<A, B>(A first, B second) {}

  byte aByte(byte value);

  short aShort(short value);

  char aChar(char value);

  int anInt(int value);

  long aLong(long value);

  float aFloat(float value);

  double aDouble(double value);

  boolean aBoolean(boolean value);

  Boolean aBox(Integer value);

  Void nothing(Void value);

  Object anything(Object value);

  Size size(Size value);

  byte[] bytes(byte[] value);

  int[][] table(int[][] value);

  String[] strings(String[] value);

  Object[] objects(Object[] value);

  List raw(Map value);

  List[] rawArray(List[] value);

  List<?> unknown(List<?> value);

  List<?>[] unknownArray(List<?>[] value);

  List<? extends Number> upper(Collection<? extends CharSequence> value);

  List<? super Integer> lower(Collection<? super String> value);

  Optional<List<String>>[] genericArray(Optional<List<String>>[] value);

  Map<String, Map<Size, List<? extends Pair<?, int[]>>>> nested(
      Map<String, Map<Size, List<? extends Pair<?, int[]>>>> value);

  Map.Entry<String, Size> entry(Map.Entry<String, Size> value);

  void many(String... values);

  void manyNumbers(int... values);

  void manyAfterOne(String first, Object... rest);

  void manyLists(List<String>... values);

  void manyUnknown(List<?>... values);

  void manyTables(int[]... values);
}
