package dev.chronotype.runtime.spi;

import java.util.UUID;

/** The codec of UUIDs. */
final class UuidCodec extends JsonCodec<UUID> {

  private static final int LENGTH = 36;

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  @Override
  public void write(JsonWriter out, UUID value) {
    byte[] bytes = out.room(LENGTH + 2);
    int at = out.size();
    bytes[at++] = '"';
    long high = value.getMostSignificantBits();
    long low = value.getLeastSignificantBits();
    at = hex(high >>> 32, 8, bytes, at);
    bytes[at++] = '-';
    at = hex(high >>> 16, 4, bytes, at);
    bytes[at++] = '-';
    at = hex(high, 4, bytes, at);
    bytes[at++] = '-';
    at = hex(low >>> 48, 4, bytes, at);
    bytes[at++] = '-';
    at = hex(low, 12, bytes, at);
    bytes[at++] = '"';
    out.setSize(at);
  }

  private static int hex(long value, int digits, byte[] bytes, int at) {
    long rest = value;
    for (int i = at + digits - 1; i >= at; i--) {
      bytes[i] = HEX[(int) (rest & 0xF)];
      rest >>>= 4;
    }
    return at + digits;
  }

  @Override
  public UUID read(JsonReader in) {
    in.text.readAscii(in, "a UUID");
    int from = in.text.from;
    if (in.text.to - from != LENGTH
        || !hasDash(in, from + 8)
        || !hasDash(in, from + 13)
        || !hasDash(in, from + 18)
        || !hasDash(in, from + 23)) {
      throw in.unsupported(from - 1, "a UUID");
    }
    long high =
        digits(in, from, 8) << 32 | digits(in, from + 9, 4) << 16 | digits(in, from + 14, 4);
    long low = digits(in, from + 19, 4) << 48 | digits(in, from + 24, 12);
    return new UUID(high, low);
  }

  @Override
  boolean isEmpty(UUID value) {
    return value.getMostSignificantBits() == 0 && value.getLeastSignificantBits() == 0;
  }

  private static boolean hasDash(JsonReader in, int at) {
    return in.bytes[at] == '-';
  }

  private static long digits(JsonReader in, int at, int count) {
    long value = 0;
    for (int i = at; i < at + count; i++) {
      int digit = Character.digit(in.bytes[i], 16);
      if (digit < 0) {
        throw in.unsupported(in.text.from - 1, "a UUID");
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
