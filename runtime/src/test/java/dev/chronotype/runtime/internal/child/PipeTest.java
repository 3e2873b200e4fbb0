package dev.chronotype.runtime.internal.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent comes out, and what is no frame is not taken for one. */
class PipeTest {

  @TempDir Path folder;
  private SocketChannel other;
  private Pipe pipe;

  @BeforeEach
  void connect() throws IOException {
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("s"));
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(address);
      other = SocketChannel.open(address);
      pipe = new Pipe(server.accept(), "test");
    }
  }

  @AfterEach
  void close() throws IOException {
    pipe.close();
    other.close();
  }

  @Test
  void takes_what_the_other_end_sends() throws IOException {
    Frame call = new Frame(Frame.Kind.CALL, 7, "Pöll", ByteString.copyFrom(new byte[300_000]));
    try (Pipe sender = new Pipe(other, "sender")) {
      sender.send(call);
      sender.send(Frame.endAtOnce());

      assertThat(pipe.receive()).isEqualTo(call);
      assertThat(pipe.receive()).isEqualTo(Frame.endAtOnce());
    }
    assertThat(pipe.receive()).isNull();
  }

  /** A thread that is interrupted must not close what others use. */
  @Test
  void stays_open_when_a_thread_that_sends_is_interrupted() throws IOException {
    try (Pipe sender = new Pipe(other, "sender")) {
      Thread.currentThread().interrupt();
      sender.send(Frame.end());
      assertThat(Thread.interrupted()).isTrue();

      assertThat(pipe.receive()).isEqualTo(Frame.end());
    }
  }

  @Test
  void refuses_what_is_no_frame() throws IOException {
    assertRefused(ByteBuffer.allocate(4).putInt(-1));
    assertRefused(ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE));
    assertRefused(
        ByteBuffer.wrap("hello, hello, hello".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .position(19));
  }

  @Test
  void refuses_kinds_and_lengths_that_there_are_not() throws IOException {
    assertRefused(ByteBuffer.allocate(13).putInt(9).put((byte) 99).putInt(0).putInt(0));
  }

  @Test
  void refuses_a_text_that_is_longer_than_the_frame() throws IOException {
    assertRefused(ByteBuffer.allocate(13).putInt(9).put((byte) 2).putInt(0).putInt(1_000));
  }

  private void assertRefused(ByteBuffer bytes) throws IOException {
    other.write(bytes.flip());
    assertThatThrownBy(() -> pipe.receive())
        .isInstanceOf(IOException.class)
        .hasMessage("This is no frame of Chronotype's: something else writes to the pipe.");
    close();
    folder.resolve("s").toFile().delete();
    connect();
  }
}
