package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Primitives, boxes, texts and numbers, and the types above them. */
public class Basics {

  record Plain(String name) {}

  record Word(@JsonValue String text) implements Comparable<String> {
    @Override
    public int compareTo(String other) {
      return text.compareTo(other);
    }
  }

  static boolean[] primitiveBoolean() {
    return new boolean[] {true, false};
  }

  static byte[] primitiveByte() {
    return new byte[] {0, 1, -128, 127};
  }

  static short[] primitiveShort() {
    return new short[] {0, -1, Short.MAX_VALUE};
  }

  static int[] primitiveInt() {
    return new int[] {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE};
  }

  static long[] primitiveLong() {
    return new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE};
  }

  static float[] primitiveFloat() {
    return new float[] {0, 1.1f, -0.0f, Float.NaN, Float.NEGATIVE_INFINITY, Float.MIN_VALUE};
  }

  static double[] primitiveDouble() {
    return new double[] {0, 1.1, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE};
  }

  static char[] primitiveChar() {
    return new char[] {'a', '"', '\u00e9', '\0', '\u20ac'};
  }

  static List<Boolean> boxedBoolean() {
    return values(true, false, null);
  }

  static List<Byte> boxedByte() {
    return values((byte) 1, (byte) -1, null);
  }

  static List<Short> boxedShort() {
    return values((short) 1, (short) -1, null);
  }

  static List<Integer> boxedInt() {
    return values(1, Integer.MIN_VALUE, null);
  }

  static List<Long> boxedLong() {
    return values(1L, Long.MAX_VALUE, null);
  }

  static List<Float> boxedFloat() {
    return values(1.1f, Float.NaN, null);
  }

  static List<Double> boxedDouble() {
    return values(1.1, Double.NEGATIVE_INFINITY, Double.NaN, null);
  }

  static List<Character> boxedChar() {
    return values('a', '\u20ac', ' ', null);
  }

  static List<String> string() {
    return values("a", "", " ", "\"\\\n\0\u00e9\u20ac", "\ud83d\ude00", "null", "5", null);
  }

  static List<CharSequence> charSequence() {
    return values("a", "", new StringBuilder("b"), null);
  }

  static List<StringBuilder> stringBuilder() {
    return values(new StringBuilder("b"), new StringBuilder(), null);
  }

  static List<StringBuffer> stringBuffer() {
    return values(new StringBuffer("b"), new StringBuffer(), null);
  }

  static List<BigDecimal> bigDecimal() {
    return values(
        new BigDecimal("1.00"),
        new BigDecimal("1E+3"),
        new BigDecimal("-0.000000000000000000001"),
        new BigDecimal("12345678901234567890.12345678901234567890"),
        BigDecimal.ZERO,
        null);
  }

  static List<BigInteger> bigInteger() {
    return values(BigInteger.ONE, BigInteger.TEN.pow(40), BigInteger.ZERO, null);
  }

  static List<Number> number() {
    return values(1, 5L, 1.5, new BigDecimal("1.00"), null);
  }

  static List<Object> object() {
    return values(
        "a", 1, true, 1.5, 5L, new BigDecimal("1.0"), new Plain("a"), List.of(1, "a"), null,
        new LinkedHashMap<>(Map.of("a", 1)), UUID.fromString("00000000-0000-0001-0000-000000000002"));
  }

  static List<Serializable> serializable() {
    return values("a", 1, 5L, null);
  }

  static List<Comparable<String>> comparable() {
    return values("a", new Word("b"), null);
  }

  static List<Comparable<?>> anyComparable() {
    return values("a", 1, 5L, null);
  }

  static List<Record> anyRecord() {
    return values(new Plain("a"), null);
  }

  static List<Enum<?>> anyEnum() {
    return values(java.time.DayOfWeek.MONDAY, null);
  }

  static List<Cloneable> cloneable() {
    return values(new java.util.ArrayList<>(List.of("a")), new java.util.HashSet<>(List.of("a")), null);
  }

  static List<Void> nothing() {
    return values((Void) null);
  }

  static List<UUID> uuid() {
    return values(new UUID(1, 2), new UUID(-1, -2), new UUID(0, 0), null);
  }

  static List<Plain> plain() {
    return values(new Plain("a"), new Plain(null), new Plain(""), null);
  }
}
