package dev.chronotype.runtime.spi;

/** A name that is probably next, with what is around it; compared sixteen bytes at a time. */
final class ExpectedName extends NameBytes {

  private final long headMask;
  private final long tailMask;

  ExpectedName(byte[] bytes) {
    super(bytes);
    headMask = mask(bytes.length);
    tailMask = mask(bytes.length - Long.BYTES);
  }

  private static long mask(int count) {
    return count <= 0 ? 0 : (-1L >>> Math.max(Long.SIZE - count * Byte.SIZE, 0));
  }

  /** Reads it if it comes next. */
  boolean comes(JsonReader in) {
    int at = in.at;
    if (at > in.end - MAX_SHORT || bytes.length > MAX_SHORT) {
      return ObjectReading.comes(in, bytes);
    }
    long heads = (Words.at(in.bytes, at) ^ head) & headMask;
    long tails = (Words.at(in.bytes, at + Long.BYTES) ^ tail) & tailMask;
    if ((heads | tails) != 0) {
      return false;
    }
    in.at = at + bytes.length;
    return true;
  }
}
