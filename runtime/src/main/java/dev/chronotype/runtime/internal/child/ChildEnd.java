package dev.chronotype.runtime.internal.child;

import io.grpc.ManagedChannel;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;

/** The pipe as a child has it. */
public final class ChildEnd {

  /** What the JVM of a child ends with whose Worker has gone. */
  public static final int ORPHANED = 70;

  private final Pipe pipe;
  private final PipeChannel channel;
  private final ChildTerms terms;

  private ChildEnd(Pipe pipe, ChildTerms terms) {
    this.pipe = pipe;
    this.channel = new PipeChannel(pipe);
    this.terms = terms;
  }

  /**
   * Connects to the Worker.
   *
   * @param path of the socket
   * @return the connection
   * @throws IOException if nobody is there, or somebody else
   */
  public static ChildEnd connect(String path) throws IOException {
    watchParent();
    Pipe pipe = new Pipe(SocketChannel.open(UnixDomainSocketAddress.of(path)), "pipe");
    Frame first = pipe.receive();
    if (first == null || first.kind() != Frame.Kind.TERMS) {
      throw Frame.notOurs();
    }
    return new ChildEnd(pipe, ChildTerms.of(first));
  }

  /** {@return what to be} */
  public ChildTerms terms() {
    return terms;
  }

  /** {@return what the SDK takes for its connection to a Temporal Service} */
  public ManagedChannel channel() {
    return channel;
  }

  /**
   * Hands out answers until the Worker lets go of the pipe, which ends this process.
   *
   * @param end is told that it is to end, and whether at once
   */
  public void serve(Consumer<Boolean> end) {
    try {
      Frame frame = pipe.receive();
      while (frame != null) {
        if (frame.kind() == Frame.Kind.END) {
          end.accept(!frame.body().isEmpty());
        } else {
          channel.receive(frame);
        }
        frame = pipe.receive();
      }
    } catch (IOException e) {
      System.err.println("The pipe to the Worker broke: " + e);
    }
    Runtime.getRuntime().halt(ORPHANED);
  }

  /** The Worker holds the other end of the standard input, and the kernel lets go of it. */
  private static void watchParent() {
    Threads.start(
        "parent",
        () -> {
          try {
            while (System.in.read() >= 0) {
              // Nobody writes there.
            }
          } catch (IOException e) {
            // As good as the end.
          }
          Runtime.getRuntime().halt(ORPHANED);
        });
  }
}
