package dev.chronotype.runtime.internal.child;

import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Starts child processes, and connects them. */
final class ChildLauncher {

  /** Small and quick to start; what somebody asks for in addition comes later, and wins. */
  private static final List<String> JAVA_OPTIONS =
      List.of("-XX:+UseSerialGC", "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError");

  private static final String MODULE = "dev.chronotype.runtime";
  private static final int MILLIS_BETWEEN_LOOKS = 5;

  private final ChildSettings settings;
  private final ChildTerms terms;
  private final String mainClass;
  private final Logger log;

  /**
   * @param mainClass of a child
   * @param log takes what children write
   */
  ChildLauncher(ChildSettings settings, ChildTerms terms, String mainClass, Logger log) {
    this.settings = settings;
    this.terms = terms;
    this.mainClass = mainClass;
    this.log = log;
  }

  /**
   * Starts one.
   *
   * @return a child that has connected; it has not polled yet
   * @throws IOException if it cannot be started
   * @throws NotConnected if it does not connect in time
   */
  Child start(String name, Consumer<Child> idle, Consumer<Child> died)
      throws IOException, InterruptedException {
    // Only the owner may enter such a folder, and thus connect.
    Path folder = Files.createTempDirectory("ct");
    Path socket = folder.resolve("s");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      server.configureBlocking(false);
      Process process = process(socket).start();
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
    SocketChannel channel = server.accept();
    while (channel == null && process.isAlive() && System.nanoTime() < until) {
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
      channel = server.accept();
    }
    if (channel != null) {
      return channel;
    }
    boolean isAlive = process.isAlive();
    process.destroyForcibly();
    throw new NotConnected(isAlive ? late() : "it ended with " + end(process, output));
  }

  private String late() {
    return "it was not ready within " + seconds(settings.startTimeout());
  }

  static String seconds(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }

  private static String end(Process process, ChildLog output) {
    String lines = output.lastLines(1000);
    return ExitCode.describe(process.exitValue())
        + (lines.isEmpty() ? ", without a word" : ". Last lines of its stderr:\n" + lines);
  }

  private ProcessBuilder process(Path socket) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JAVA_OPTIONS);
    command.addAll(settings.javaOptions());
    command.addAll(where());
    command.add(socket.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(settings.environment());
    return builder;
  }

  /** The paths that the child finds classes on, and the one that it begins with. */
  private List<String> where() {
    List<String> where = new ArrayList<>();
    @Nullable String modules = System.getProperty("jdk.module.path");
    boolean isModular = ChildLauncher.class.getModule().isNamed() && modules != null;
    String classes =
        settings.classPath() == null
            ? System.getProperty("java.class.path", "")
            : settings.classPath().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    if (!classes.isEmpty()) {
      where.addAll(List.of("-cp", classes));
    }
    if (isModular) {
      where.addAll(List.of("-p", modules, "--add-modules", "ALL-MODULE-PATH", "-m"));
      where.add(MODULE + "/" + mainClass);
    } else {
      where.add(mainClass);
    }
    return where;
  }

  /** Says why a child that was started is of no use. */
  static final class NotConnected extends IOException {
    private static final long serialVersionUID = 1;

    NotConnected(String message) {
      super(message);
    }
  }
}
