package dev.chronotype.runtime.spi;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The codecs of arrays. */
final class ArrayCodecs {

  private static final int FIRST_LENGTH = 8;

  private ArrayCodecs() {}

  /** Arrays of objects. */
  static final class Of<E> extends JsonCodec<E[]> {

    private final IntFunction<E[]> maker;
    private final JsonCodec<E> element;

    Of(IntFunction<E[]> maker, JsonCodec<E> element) {
      this.maker = maker;
      this.element = element;
    }

    @Override
    public void write(JsonWriter out, E[] value) {
      out.beginArray();
      for (int i = 0; i < value.length; i++) {
        if (i > 0) {
          out.writeByte(',');
        }
        out.write(value[i], element);
      }
      out.endArray();
    }

    @Override
    @SuppressWarnings("NullAway") // null elements are what Jackson puts there, too
    public E[] read(JsonReader in) {
      @Nullable Object[] found = new Object[FIRST_LENGTH];
      int size = 0;
      boolean more = in.begin('[', ']', "an array");
      while (more) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = in.read(element);
        more = in.more(']');
      }
      E[] array = maker.apply(size);
      System.arraycopy(found, 0, array, 0, size);
      return array;
    }

    @Override
    boolean isEmpty(E[] value) {
      return value.length == 0;
    }
  }

  /**
   * Arrays of a primitive type.
   *
   * @param <A> the array
   */
  abstract static class Primitive<A> extends JsonCodec<A> {

    abstract A make(int length);

    abstract int length(A array);

    abstract void write(JsonWriter out, A array, int index);

    abstract void read(JsonReader in, A array, int index);

    @Override
    public void write(JsonWriter out, A value) {
      out.beginArray();
      int length = length(value);
      for (int i = 0; i < length; i++) {
        if (i > 0) {
          out.writeByte(',');
        }
        write(out, value, i);
      }
      out.endArray();
    }

    @Override
    public A read(JsonReader in) {
      A found = make(FIRST_LENGTH);
      int size = 0;
      boolean more = in.begin('[', ']', "an array");
      while (more) {
        if (size == length(found)) {
          found = resized(found, size, size * 2);
        }
        read(in, found, size++);
        more = in.more(']');
      }
      return resized(found, size, size);
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // all subclasses have arrays
    private A resized(A array, int size, int length) {
      A copy = make(length);
      System.arraycopy(array, 0, copy, 0, size);
      return copy;
    }

    @Override
    boolean isEmpty(A value) {
      return length(value) == 0;
    }
  }
}
