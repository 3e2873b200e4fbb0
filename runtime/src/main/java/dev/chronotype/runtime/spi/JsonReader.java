package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.CodecSettings;
import dev.chronotype.runtime.internal.Unsupported;
import org.jspecify.annotations.Nullable;

/**
 * Gives JSON, value by value.
 *
 * <p>It takes what Temporal's SDKs write. Where something else comes (another kind of value, a
 * number that does not fit, text for a number, a name twice, what is no JSON), it gives up by an
 * exception that generated code lets pass, and the Data Converter behind the codecs reads the whole
 * payload instead. The limits are Jackson's own: {@value #MAX_DEPTH} levels of objects and arrays,
 * {@value NumberToken#MAX_CHARS} characters of a number. For use by one thread.
 */
public final class JsonReader {

  /** Jackson's {@code StreamReadConstraints.DEFAULT_MAX_DEPTH}. */
  static final int MAX_DEPTH = 1000;

  private static final ThreadLocal<JsonReader> READERS = ThreadLocal.withInitial(JsonReader::new);
  private static final byte[] NOTHING = {};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  byte[] bytes = NOTHING;

  /** The next byte. */
  int at;

  int end;

  final NumberToken number = new NumberToken();
  final TextToken text = new TextToken();

  final Levels levels = new Levels();

  private CodecSettings settings = CodecSettings.DEFAULTS;
  private String expected = "";
  private boolean busy;

  /** Whether the object that comes next has been begun already. */
  private boolean isOpen;

  private JsonReader() {}

  /** A reader, this thread's own unless that is busy with a payload. Give it back. */
  static JsonReader take(byte[] bytes, int from, int to, CodecSettings settings) {
    JsonReader own = READERS.get();
    JsonReader reader = own.busy ? new JsonReader() : own;
    reader.busy = true;
    reader.bytes = bytes;
    reader.at = from;
    reader.end = to;
    reader.settings = settings;
    reader.isOpen = false;
    reader.levels.clear();
    return reader;
  }

  void giveBack() {
    busy = false;
    bytes = NOTHING;
    text.clear();
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
  public boolean readBoolean() {
    if (peek() == 't') {
      literal(TRUE, "true or false");
      return true;
    }
    literal(FALSE, "true or false");
    return false;
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
    Skipping.skip(this, MAX_DEPTH - levels.depth());
  }

  void literal(byte[] literal, String what) {
    int start = at;
    if (end - start < literal.length || !Words.equal(bytes, start, literal)) {
      throw unsupported(start, what);
    }
    at = start + literal.length;
  }

  /** The first byte behind white space, which becomes the next; -1 at the end. */
  int peek() {
    if (at < end) {
      byte next = bytes[at];
      if (next > ' ') {
        return next;
      }
    }
    return peekBehindSpace();
  }

  private int peekBehindSpace() {
    while (at < end) {
      byte next = bytes[at];
      if (next > ' ' || !isWhiteSpace(next)) {
        return next;
      }
      at++;
    }
    return -1;
  }

  /** Takes the next byte behind white space, which has to be this one. */
  void take(char ascii, String what) {
    if (peek() != ascii) {
      throw unsupported(at, what);
    }
    at++;
  }

  /** Notes where and why the reader gives up. */
  Unsupported unsupported(int offset, String what) {
    at = offset;
    expected = what;
    return Unsupported.SIGNAL;
  }

  String expected() {
    return expected;
  }

  /**
   * Behind the whole value: what follows is not looked at, as by Jackson, but a number or a literal
   * has to end.
   */
  void requireEndOfRoot() {
    byte last = bytes[at - 1];
    if (last != '}' && last != ']' && last != '"' && at < end && !isWhiteSpace(bytes[at])) {
      throw unsupported(at, "the end");
    }
  }

  private static boolean isWhiteSpace(byte ascii) {
    return ascii == ' ' || ascii == '\n' || ascii == '\r' || ascii == '\t';
  }

  void beginObject() {
    if (isOpen) {
      isOpen = false;
      return;
    }
    take('{', "an object");
    levels.enter(this);
  }

  /** Behind the first name of an object and its value: what reads the object goes on from here. */
  void leaveOpen() {
    levels.noteUnknown();
    isOpen = true;
  }

  /** Whether the converter behind is the SDK's default one, whose Jackson may read parts. */
  boolean usesJackson() {
    return settings.usesJackson();
  }

  boolean skipsUnknownNames() {
    return settings.skipsUnknownNames();
  }

  /** Begins an array or a map; tells whether something is in it. */
  boolean begin(char open, char close, String what) {
    take(open, what);
    levels.enter(this);
    return !ended(close);
  }

  /** Behind an element: tells whether another follows. */
  boolean more(char close) {
    if (peek() == ',') {
      at++;
      return true;
    }
    if (!ended(close)) {
      throw unsupported(at, "a comma or the end");
    }
    return false;
  }

  private boolean ended(char close) {
    if (peek() != close) {
      return false;
    }
    at++;
    levels.leave();
    return true;
  }
}
