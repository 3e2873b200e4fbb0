package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.CodecSettings;
import org.jspecify.annotations.Nullable;

/**
 * Gives JSON, value by value.
 *
 * <p>It takes what Temporal's SDKs write. Where something else comes (another kind of value, a
 * number that does not fit, text for a number, a name twice, what is no JSON), it gives up by an
 * exception that generated code lets pass, and the Data Converter behind the codecs reads the whole
 * payload instead. The limits are Jackson's own: {@value JsonBytes#MAX_DEPTH} levels of objects and
 * arrays, {@value NumberToken#MAX_CHARS} characters of a number. For use by one thread.
 */
public final class JsonReader extends JsonBytes {

  private static final ThreadLocal<JsonReader> READERS = ThreadLocal.withInitial(JsonReader::new);
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  final NumberToken number = new NumberToken();
  final TextToken text = new TextToken();

  final ObjectReading objects = new ObjectReading();

  private CodecSettings settings = CodecSettings.DEFAULTS;
  private boolean busy;

  private JsonReader() {}

  /** A reader, this thread's own unless that is busy with a payload. Give it back. */
  static JsonReader take(byte[] bytes, int from, int to, CodecSettings settings) {
    JsonReader own = READERS.get();
    JsonReader reader = own.busy ? new JsonReader() : own;
    reader.busy = true;
    reader.settings = settings;
    reader.begin(bytes, from, to);
    return reader;
  }

  /**
   * Goes back to the beginning, if it knows now how to read what it has given up on.
   *
   * @return whether it does
   */
  boolean repeats(int from) {
    if (!objects.hasToRepeat()) {
      return false;
    }
    begin(bytes, from, end);
    objects.repeat();
    return true;
  }

  void giveBack() {
    busy = false;
    begin(NOTHING, 0, 0);
    text.clear();
    objects.clear();
  }

  /**
   * Reads a value, or the literal {@code null}.
   *
   * @param <T> the type of the value
   * @param codec reads it
   * @return the value, or what the codec has for {@code null}
   */
  public <T> @Nullable T read(JsonCodec<T> codec) {
    return peek() == 'n' ? ofNull(codec) : codec.read(this);
  }

  private <T> @Nullable T ofNull(JsonCodec<T> codec) {
    literal(NULL, "a value");
    return codec.ofNull();
  }

  /**
   * Reads text, or the literal {@code null}.
   *
   * @return the text, or null
   */
  public @Nullable String readString() {
    if (at < end && bytes[at] == '"') {
      return text.readHere(this);
    }
    if (peek() == 'n') {
      literal(NULL, "text");
      return null;
    }
    return text.readHere(this);
  }

  /**
   * Reads a number.
   *
   * @return the number
   */
  public byte readByte() {
    return (byte) WholeNumbers.read(this, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /**
   * Reads a number.
   *
   * @return the number
   */
  public short readShort() {
    return (short) WholeNumbers.read(this, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /**
   * Reads a number.
   *
   * @return the number
   */
  public int readInt() {
    return (int) WholeNumbers.read(this, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /**
   * Reads a number.
   *
   * @return the number
   */
  public long readLong() {
    return WholeNumbers.read(this, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /**
   * Reads a number, or the name in quotes of what is none.
   *
   * @return the number
   */
  public float readFloat() {
    return number.readFloat(this);
  }

  /**
   * Reads a number, or the name in quotes of what is none.
   *
   * @return the number
   */
  public double readDouble() {
    return number.readDouble(this);
  }

  /**
   * Reads {@code true} or {@code false}.
   *
   * @return which of them
   */
  @SuppressWarnings("ShortCircuitBoolean") // neither is likelier: half of the branches were wrong
  public boolean readBoolean() {
    peek();
    if (end - at > FALSE.length) {
      int word = Words.intAt(bytes, at);
      boolean isTrue = word == Words.TRUE;
      boolean isFalse = (word == Words.FALS) & (bytes[at + 4] == 'e');
      if (isTrue | isFalse) {
        at += isTrue ? TRUE.length : FALSE.length;
        return isTrue;
      }
    }
    boolean isTrue = peek() == 't';
    literal(isTrue ? TRUE : FALSE, "true or false");
    return isTrue;
  }

  /**
   * Reads text of one character.
   *
   * @return the character
   */
  public char readChar() {
    int start = at;
    String value = text.read(this);
    if (value.length() != 1) {
      throw unsupported(start, "text of one character");
    }
    return value.charAt(0);
  }

  /** Reads any value, and forgets it. */
  public void skip() {
    Skipping.skip(this, MAX_DEPTH - depth());
  }

  void literal(byte[] literal, String what) {
    int start = at;
    if (end - start < literal.length || !Words.equal(bytes, start, literal)) {
      throw unsupported(start, what);
    }
    at = start + literal.length;
  }

  /** Whether the converter behind is the SDK's default one, whose Jackson may read parts. */
  boolean usesJackson() {
    return settings.usesJackson();
  }

  boolean skipsUnknownNames() {
    return settings.skipsUnknownNames();
  }
}
