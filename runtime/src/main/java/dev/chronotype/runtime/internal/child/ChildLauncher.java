package dev.chronotype.runtime.internal.child;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;

/** Starts child processes, and connects them. */
final class ChildLauncher {

  private static final int MILLIS_BETWEEN_LOOKS = 5;
  private static final long MILLIS_FOR_LAST_LINES = 1000;

  private final ChildSettings settings;
  private final ChildTerms terms;
  private final ChildCommand command;
  private final Logger log;

  /**
   * @param mainClass of a child
   * @param log takes what children write
   */
  ChildLauncher(ChildSettings settings, ChildTerms terms, String mainClass, Logger log) {
    this.settings = settings;
    this.terms = terms;
    this.command = new ChildCommand(settings, mainClass);
    this.log = log;
  }

  /**
   * Starts one.
   *
   * @return a child that has connected; it has not polled yet
   * @throws IOException if it cannot be started, or does not connect in time; the message says why
   */
  Child start(String name, Consumer<Child> idle, Consumer<Child> died)
      throws IOException, InterruptedException {
    return start(name, command.archiveToUse(), idle, died);
  }

  /** A child has got ready: others can start faster. */
  void buildArchive() {
    command.buildArchive(this);
  }

  /** Starts a child that has nothing to do, and ends it. */
  void runOnce(String name, List<String> options, long secondsToEnd)
      throws IOException, InterruptedException {
    Child child = start(name, options, unused -> {}, unused -> {});
    if (child.awaitReady(settings.startTimeout())) {
      child.end(secondsToEnd);
    } else {
      child.kill();
    }
  }

  private Child start(String name, List<String> options, Consumer<Child> idle, Consumer<Child> died)
      throws IOException, InterruptedException {
    // Only the owner may enter such a folder, and thus connect.
    Path folder = Files.createTempDirectory("ct");
    Path socket = folder.resolve("s");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      server.configureBlocking(false);
      Process process = command.toStart(options, socket).start();
      ChildLog output = new ChildLog(log, name, process);
      SocketChannel channel = accept(server, process, output);
      Pipe pipe = new Pipe(channel, name + "-pipe");
      Child child = new Child(name, process, pipe, output, idle, died);
      pipe.send(terms.toFrame());
      child.listen();
      return child;
    } finally {
      Files.deleteIfExists(socket);
      Files.deleteIfExists(folder);
    }
  }

  private SocketChannel accept(ServerSocketChannel server, Process process, ChildLog output)
      throws IOException, InterruptedException {
    long until = System.nanoTime() + settings.startTimeout().toNanos();
    try {
      SocketChannel channel = server.accept();
      while (channel == null && process.isAlive() && System.nanoTime() < until) {
        Thread.sleep(MILLIS_BETWEEN_LOOKS);
        channel = server.accept();
      }
      if (channel != null) {
        return channel;
      }
      throw new IOException(process.isAlive() ? late() : end(process, output));
    } catch (IOException | InterruptedException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** Says of a child that it took too long to start. */
  String late() {
    return "it was not ready within " + settings.startTimeout().toMillis() / 1000.0 + " s";
  }

  private static String end(Process process, ChildLog output) {
    return "it ended with "
        + output.lastWords(ExitCode.describe(process.exitValue()), MILLIS_FOR_LAST_LINES);
  }
}
