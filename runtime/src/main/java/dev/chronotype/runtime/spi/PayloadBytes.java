package dev.chronotype.runtime.spi;

import com.google.protobuf.ByteOutput;
import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The bytes of a payload, which are not copied if they are in one array. They are only read. */
final class PayloadBytes extends ByteOutput {

  private byte[] array = {};
  private int from;
  private int to;

  /** How many parts there are. */
  private int parts;

  private PayloadBytes() {}

  static PayloadBytes of(ByteString payload) {
    PayloadBytes bytes = new PayloadBytes();
    try {
      UnsafeByteOperations.unsafeWriteTo(payload, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.parts != 1) {
      bytes.writeLazy(payload.toByteArray(), 0, payload.size());
    }
    return bytes;
  }

  byte[] array() {
    return array;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  @Override
  public void writeLazy(byte[] value, int offset, int length) {
    array = value;
    from = offset;
    to = offset + length;
    parts++;
  }

  @Override
  public void write(byte[] value, int offset, int length) {
    writeLazy(value, offset, length);
  }

  @Override
  public void write(byte value) {
    parts += 2;
  }

  @Override
  public void writeLazy(ByteBuffer value) {
    parts += 2;
  }

  @Override
  public void write(ByteBuffer value) {
    parts += 2;
  }
}
