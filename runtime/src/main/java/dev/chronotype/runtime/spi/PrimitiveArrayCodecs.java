package dev.chronotype.runtime.spi;

/** The codecs of arrays of primitive types. */
final class PrimitiveArrayCodecs {

  private PrimitiveArrayCodecs() {}

  static final class OfBooleans extends ArrayCodecs.Primitive<boolean[]> {
    @Override
    boolean[] make(int length) {
      return new boolean[length];
    }

    @Override
    int length(boolean[] array) {
      return array.length;
    }

    @Override
    void write(JsonWriter out, boolean[] array, int index) {
      out.writeBoolean(array[index]);
    }

    @Override
    void read(JsonReader in, boolean[] array, int index) {
      array[index] = in.readBoolean();
    }
  }

  static final class OfShorts extends ArrayCodecs.Primitive<short[]> {
    @Override
    short[] make(int length) {
      return new short[length];
    }

    @Override
    int length(short[] array) {
      return array.length;
    }

    @Override
    void write(JsonWriter out, short[] array, int index) {
      out.writeInt(array[index]);
    }

    @Override
    void read(JsonReader in, short[] array, int index) {
      array[index] = in.readShort();
    }
  }

  static final class OfInts extends ArrayCodecs.Primitive<int[]> {
    @Override
    int[] make(int length) {
      return new int[length];
    }

    @Override
    int length(int[] array) {
      return array.length;
    }

    @Override
    void write(JsonWriter out, int[] array, int index) {
      out.writeInt(array[index]);
    }

    @Override
    void read(JsonReader in, int[] array, int index) {
      array[index] = in.readInt();
    }
  }

  static final class OfLongs extends ArrayCodecs.Primitive<long[]> {
    @Override
    long[] make(int length) {
      return new long[length];
    }

    @Override
    int length(long[] array) {
      return array.length;
    }

    @Override
    void write(JsonWriter out, long[] array, int index) {
      out.writeLong(array[index]);
    }

    @Override
    void read(JsonReader in, long[] array, int index) {
      array[index] = in.readLong();
    }
  }

  static final class OfFloats extends ArrayCodecs.Primitive<float[]> {
    @Override
    float[] make(int length) {
      return new float[length];
    }

    @Override
    int length(float[] array) {
      return array.length;
    }

    @Override
    void write(JsonWriter out, float[] array, int index) {
      out.writeFloat(array[index]);
    }

    @Override
    void read(JsonReader in, float[] array, int index) {
      array[index] = in.readFloat();
    }
  }

  static final class OfDoubles extends ArrayCodecs.Primitive<double[]> {
    @Override
    double[] make(int length) {
      return new double[length];
    }

    @Override
    int length(double[] array) {
      return array.length;
    }

    @Override
    void write(JsonWriter out, double[] array, int index) {
      out.writeDouble(array[index]);
    }

    @Override
    void read(JsonReader in, double[] array, int index) {
      array[index] = in.readDouble();
    }
  }

  /** Characters are one text. */
  static final class OfChars extends JsonCodec<char[]> {
    @Override
    public void write(JsonWriter out, char[] value) {
      out.writeString(String.valueOf(value));
    }

    @Override
    public char[] read(JsonReader in) {
      return in.text.read(in).toCharArray();
    }

    @Override
    boolean isEmpty(char[] value) {
      return value.length == 0;
    }
  }
}
