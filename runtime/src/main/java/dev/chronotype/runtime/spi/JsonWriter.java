package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.Unsupported;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes JSON, as the SDK's default Data Converter writes it: compact, as UTF-8.
 *
 * <p>Generated code writes one value after each name, and nothing else; whatever it writes has the
 * commas and braces in it that it needs. For use by one thread.
 */
public final class JsonWriter {

  private static final int INITIAL_BYTES = 512;

  /** A larger buffer is for all threads. */
  private static final int KEPT_BYTES = 64 * 1024;

  private static final ThreadLocal<JsonWriter> WRITERS = ThreadLocal.withInitial(JsonWriter::new);

  final WrittenKeys keys = new WrittenKeys();
  private byte[] bytes = new byte[INITIAL_BYTES];

  /** What {@link #bytes} were before they became large. */
  private byte[] kept = bytes;

  private int size;
  private int depth;
  private byte @Nullable [] typeId;
  private boolean usesJackson;
  private boolean busy;

  private JsonWriter() {}

  /** An empty writer, this thread's own unless that is busy with a payload. Give it back. */
  static JsonWriter take(boolean usesJackson) {
    JsonWriter own = WRITERS.get();
    JsonWriter writer = own.busy ? new JsonWriter() : own;
    writer.busy = true;
    if (writer.size > KEPT_BYTES) {
      writer.grow(0, writer.size);
    }
    writer.size = 0;
    writer.depth = 0;
    writer.typeId = null;
    writer.usesJackson = usesJackson;
    return writer;
  }

  /** Whether the converter behind is the SDK's default one, whose Jackson may write parts. */
  boolean usesJackson() {
    return usesJackson;
  }

  void giveBack() {
    busy = false;
    if (bytes.length > KEPT_BYTES) {
      LargeBuffers.give(bytes);
      bytes = kept;
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /**
   * Writes a value, or the literal {@code null}.
   *
   * @param <T> the type of the value
   * @param value the value, or null
   * @param codec writes it
   */
  public <T> void write(@Nullable T value, JsonCodec<T> codec) {
    if (value == null) {
      writeNull();
    } else {
      codec.write(this, value);
    }
  }

  /**
   * Writes text, or the literal {@code null}.
   *
   * @param value the text, or null
   */
  public void writeString(@Nullable String value) {
    if (value == null) {
      writeNull();
    } else {
      size = TextWriting.quoted(value, room(value.length() + 2), size, this);
    }
  }

  /**
   * Writes a number.
   *
   * @param value the number
   */
  public void writeInt(int value) {
    writeLong(value);
  }

  /**
   * Writes a number.
   *
   * @param value the number
   */
  public void writeLong(long value) {
    size = Digits.write(value, room(Digits.MAX_LONG), size);
  }

  /**
   * Writes a number, or the name in quotes of what is none.
   *
   * @param value the number
   */
  public void writeFloat(float value) {
    writeFloating(Float.toString(value), Float.isFinite(value));
  }

  /**
   * Writes a number, or the name in quotes of what is none.
   *
   * @param value the number
   */
  public void writeDouble(double value) {
    int end = Decimals.write(value, room(Decimals.MAX_BYTES), size);
    if (end >= 0) {
      size = end;
    } else {
      writeFloating(Double.toString(value), Double.isFinite(value));
    }
  }

  private void writeFloating(String text, boolean finite) {
    if (finite) {
      writeAscii(text);
    } else {
      writeQuotedAscii(text);
    }
  }

  /**
   * Writes {@code true} or {@code false}.
   *
   * @param value which of them
   */
  public void writeBoolean(boolean value) {
    Words.putInt(room(5), size, value ? Words.TRUE : Words.FALS);
    bytes[size + 4] = 'e';
    size += value ? 4 : 5;
  }

  /**
   * Writes a character as text.
   *
   * @param value the character
   */
  public void writeChar(char value) {
    writeString(String.valueOf(value));
  }

  void writeNull() {
    Words.putInt(room(Integer.BYTES), size, Words.NULL);
    size += Integer.BYTES;
  }

  void writeByte(char ascii) {
    room(1)[size++] = (byte) ascii;
  }

  void writeBytes(byte[] value) {
    writeBytes(value, 0, value.length);
  }

  void writeBytes(byte[] value, int from, int count) {
    System.arraycopy(value, from, room(count), size, count);
    size += count;
  }

  /** Writes text that has nothing to escape, without quotes. */
  @SuppressWarnings("deprecation") // the low bytes are what there is in ASCII
  void writeAscii(String ascii) {
    int length = ascii.length();
    ascii.getBytes(0, length, room(length), size);
    size += length;
  }

  void writeQuotedAscii(String ascii) {
    writeByte('"');
    writeAscii(ascii);
    writeByte('"');
  }

  void beginArray() {
    descend();
    writeByte('[');
  }

  void endArray() {
    depth--;
    writeByte(']');
  }

  void writeName(RecordNames names, int component) {
    if (component == 0 && typeId != null) {
      openObject();
      writeNamed(names.named[0]);
      return;
    }
    if (component == 0) {
      descend();
    }
    names.written[component].write(this);
  }

  void endObject(RecordNames names) {
    if (names.written.length == 0) {
      openObject();
    }
    closeObject();
  }

  /** Begins an object of which it is not known what comes first. */
  void openObject() {
    descend();
    if (typeId == null) {
      writeByte('{');
    } else {
      writeTypeId();
    }
  }

  void writeNamed(WrittenName named) {
    if (bytes[size - 1] != '{') {
      writeByte(',');
    }
    named.write(this);
  }

  void closeObject() {
    depth--;
    writeByte('}');
  }

  /** Has the next object begin with a brace, a name and a value. */
  void setTypeId(byte[] begin) {
    typeId = begin;
  }

  private void writeTypeId() {
    writeBytes(Objects.requireNonNull(typeId));
    typeId = null;
  }

  private void descend() {
    if (++depth > JsonReader.MAX_DEPTH) {
      throw Unsupported.SIGNAL;
    }
  }

  /** The buffer, with room for as many bytes behind what is written. */
  byte[] room(int count) {
    if (bytes.length - size < count) {
      grow(size, count);
    }
    return bytes;
  }

  /** A larger buffer with the same first bytes. */
  byte[] grow(int used, int count) {
    if (used + count < 0) {
      throw Unsupported.SIGNAL;
    }
    int length = Math.max(used + count, (int) Math.min(used * 2L, 1 << 30));
    byte[] larger = length > KEPT_BYTES ? LargeBuffers.take(length) : new byte[length];
    System.arraycopy(bytes, 0, larger, 0, used);
    if (bytes.length > KEPT_BYTES) {
      LargeBuffers.give(bytes);
    } else {
      kept = bytes;
    }
    bytes = larger;
    return bytes;
  }

  /** Where the next byte goes. */
  int size() {
    return size;
  }

  /** Tells that bytes have been put into {@link #room}. */
  void setSize(int newSize) {
    size = newSize;
  }
}
