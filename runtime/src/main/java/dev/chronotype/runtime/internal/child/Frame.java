package dev.chronotype.runtime.internal.child;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import io.grpc.Status;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What goes over the pipe between a Worker and its child: one of Temporal's own calls, its answer,
 * or one of a few words about the pipe itself.
 *
 * @param kind what it is
 * @param id of the call that it is about; 0 for none
 * @param text the method of a call, what went wrong
 * @param body a message as protobuf writes it; what a kind says
 */
record Frame(Kind kind, int id, String text, ByteString body) {

  /** Both ends are of one version: they come from one class path. */
  enum Kind {
    /** Worker to child, first: what to be, see {@link ChildTerms}. */
    TERMS(1),
    /** Child to Worker: a call. */
    CALL(2),
    /** Worker to child: what a call brought. */
    ANSWER(3),
    /** Worker to child: why a call brought nothing; the body is the code of the gRPC status. */
    ERROR(4),
    /** Child to Worker: nobody waits for the answer of a call. */
    CANCEL(5),
    /** Child to Worker: an answer came for which nobody waited any more. */
    UNDELIVERED(6),
    /** Worker to child: end; at once, interrupting activities, if there is a body. */
    END(7);

    private final byte code;

    Kind(int code) {
      this.code = (byte) code;
    }

    private static Kind of(byte code) throws IOException {
      for (Kind each : values()) {
        if (each.code == code) {
          return each;
        }
      }
      throw notOurs();
    }
  }

  static final int BYTES_OF_LENGTH = 4;

  /** The kind, the id, the length of the text. */
  static final int LEAST_BYTES = 1 + 4 + 4;

  /** Above what gRPC takes, with room for a Service whose limits were raised. */
  static final int MOST_BYTES = 256 * 1024 * 1024;

  private static final ByteString AT_ONCE = ByteString.copyFrom(new byte[] {1});

  static Frame of(Kind kind, int id) {
    return new Frame(kind, id, "", ByteString.EMPTY);
  }

  static Frame end() {
    return of(Kind.END, 0);
  }

  static Frame endAtOnce() {
    return new Frame(Kind.END, 0, "", AT_ONCE);
  }

  static Frame answer(Frame call, MessageLite message) {
    return new Frame(Kind.ANSWER, call.id, "", message.toByteString());
  }

  static Frame error(Frame call, Status.Code status, String why) {
    return new Frame(
        Kind.ERROR, call.id, why, ByteString.copyFrom(new byte[] {(byte) status.value()}));
  }

  /** All that is sent, ready to be written. */
  ByteBuffer toBytes() {
    byte[] textBytes = text.getBytes(StandardCharsets.UTF_8);
    int size = LEAST_BYTES + textBytes.length + body.size();
    ByteBuffer bytes = ByteBuffer.allocate(BYTES_OF_LENGTH + size);
    bytes.putInt(size).put(kind.code).putInt(id).putInt(textBytes.length).put(textBytes);
    body.copyTo(bytes);
    return bytes.flip();
  }

  /**
   * Reads what follows the length.
   *
   * @throws IOException if that is no frame
   */
  static Frame of(ByteBuffer bytes) throws IOException {
    Kind kind = Kind.of(bytes.get());
    int id = bytes.getInt();
    int length = bytes.getInt();
    if (length < 0 || length > bytes.remaining()) {
      throw notOurs();
    }
    byte[] text = new byte[length];
    bytes.get(text);
    return new Frame(
        kind, id, new String(text, StandardCharsets.UTF_8), ByteString.copyFrom(bytes));
  }

  static IOException notOurs() {
    return new IOException("This is no frame of Chronotype's: something else writes to the pipe.");
  }
}
