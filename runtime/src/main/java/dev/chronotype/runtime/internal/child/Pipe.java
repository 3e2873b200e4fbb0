package dev.chronotype.runtime.internal.child;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Frames over a Unix domain socket. One thread receives, any may send.
 *
 * <p>Not by streams: those of a channel do not write, on JDK 17, while another thread reads. And by
 * a thread of its own: a channel closes under a thread that is interrupted, as those of activities
 * are.
 */
final class Pipe implements Closeable {

  private final SocketChannel channel;
  private final BlockingQueue<Frame> unsent = new LinkedBlockingQueue<>();
  private final Thread sender;

  /**
   * @param name of the thread
   */
  Pipe(SocketChannel channel, String name) {
    this.channel = channel;
    this.sender = Threads.start(name, this::sendAll);
  }

  /** Does not wait. What is sent after the other end has gone is lost with it. */
  void send(Frame frame) {
    unsent.add(frame);
  }

  private void sendAll() {
    try {
      while (true) {
        ByteBuffer bytes = unsent.take().toBytes();
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
    } catch (InterruptedException | IOException closed) {
      // Whoever receives is told.
      close();
    }
  }

  /**
   * Waits for the next frame.
   *
   * @return null when there are no more
   * @throws IOException if what comes is no frame, or nothing can be read
   */
  @Nullable Frame receive() throws IOException {
    ByteBuffer length = read(Frame.BYTES_OF_LENGTH);
    if (length == null) {
      return null;
    }
    int size = length.getInt();
    if (size < Frame.LEAST_BYTES || size > Frame.MOST_BYTES) {
      throw Frame.notOurs();
    }
    ByteBuffer rest = read(size);
    return rest == null ? null : Frame.of(rest);
  }

  private @Nullable ByteBuffer read(int size) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(size);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        return null;
      }
    }
    return bytes.flip();
  }

  @Override
  public void close() {
    sender.interrupt();
    try {
      channel.close();
    } catch (IOException e) {
      // There is nothing to be saved: all that counts is answered.
    }
  }
}
