package dev.chronotype.service.python;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The process of {@code peer.py}. */
final class Peer implements AutoCloseable {

  /** Set by {@code with-python}. */
  static final String PYTHON = "TEMPORAL_PYTHON";

  private final Process process;

  private Peer(Process process) {
    this.process = process;
  }

  /** Starts it, and waits until it polls. */
  static Peer start(String address, String queue) throws IOException {
    Path script = Path.of(System.getProperty("basedir", ".")).resolve("src/test/python/peer.py");
    Peer peer =
        new Peer(
            new ProcessBuilder(System.getenv(PYTHON), script.toString(), address, queue)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    String said = peer.process.inputReader().readLine();
    if (!"ready".equals(said)) {
      peer.close();
      throw new IllegalStateException("The peer does not poll, it said " + said);
    }
    return peer;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
