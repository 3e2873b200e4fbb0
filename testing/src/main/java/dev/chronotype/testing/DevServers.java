package dev.chronotype.testing;

import io.temporal.testing.TemporalDevServer;
import io.temporal.testing.TemporalDevServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The development servers that this process has started by the Temporal CLI, each once, for all
 * tests. They end with it.
 */
final class DevServers {

  private static final Duration STARTUP = Duration.ofSeconds(60);

  /** Between finding a free port and listening on it, another process may take it. */
  private static final int TRIES = 3;

  /** Two processes of one executable differ by their namespaces. */
  private record Key(Path executable, String namespace) {}

  /** What became of a start: the server and its log, or why there is none. */
  private record Started(
      @Nullable TemporalDevServer server, @Nullable Path log, @Nullable String problem) {}

  private static final Map<Key, Started> STARTED = new HashMap<>();
  private static boolean isHooked;

  private DevServers() {}

  /**
   * Gives the server of an executable, starting it if it does not run.
   *
   * @throws IllegalStateException if it does not start; the message says why, and nothing is left
   *     of it. It is not tried again.
   */
  static ServerAddress require(Path executable, String namespace) {
    return require(executable, namespace, STARTUP);
  }

  static synchronized ServerAddress require(Path executable, String namespace, Duration patience) {
    if (!isHooked) {
      // Waits for a server that is just starting, since that could not be told to end.
      Runtime.getRuntime().addShutdownHook(new Thread(DevServers::closeAll, "temporal-dev-server"));
      isHooked = true;
    }
    Started started =
        STARTED.computeIfAbsent(
            new Key(executable, namespace), key -> start(executable, namespace, patience));
    if (started.server == null) {
      throw new IllegalStateException(started.problem);
    }
    return new ServerAddress(started.server.getTarget(), namespace);
  }

  /** Ends all of them; the next test that needs one starts it again. */
  static synchronized void closeAll() {
    for (Started each : STARTED.values()) {
      if (each.server != null) {
        each.server.close();
      }
      delete(each.log);
    }
    STARTED.clear();
  }

  private static Started start(Path executable, String namespace, Duration patience) {
    Path log;
    try {
      log = Files.createTempFile("temporal-dev-server", ".log");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TemporalDevServerOptions options =
        TemporalDevServerOptions.newBuilder()
            .setExistingPath(executable.toString())
            // Inherited, its output would be in the middle of what Surefire and its JVM say.
            .setLogFile(log.toString())
            .setStartupTimeout(patience)
            .build();
    for (int tried = 1; ; tried++) {
      try {
        return new Started(TemporalDevServer.start(namespace, options), log, null);
      } catch (RuntimeException e) {
        List<String> output = output(log);
        if (tried == TRIES || !isPortTaken(output)) {
          delete(log);
          return new Started(null, null, problem(executable, e, output));
        }
      }
    }
  }

  private static boolean isPortTaken(List<String> output) {
    return output.stream()
        .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains("address already in use"));
  }

  private static String problem(Path executable, RuntimeException failure, List<String> output) {
    Throwable root = failure;
    while (root.getCause() instanceof IOException cause) {
      root = cause;
    }
    String said = output.isEmpty() ? "" : "; it said: " + output.get(output.size() - 1).strip();
    return "The Temporal CLI at %s started no server: %s%s"
        .formatted(
            executable, String.valueOf(root.getMessage()).lines().findFirst().orElse(""), said);
  }

  private static List<String> output(Path log) {
    try {
      // Not every tool writes UTF-8.
      return Files.readString(log, StandardCharsets.ISO_8859_1)
          .lines()
          .filter(each -> !each.isBlank())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void delete(@Nullable Path log) {
    try {
      if (log != null) {
        Files.deleteIfExists(log);
      }
    } catch (IOException e) {
      log.toFile().deleteOnExit(); // Windows: the server has not let go of it yet
    }
  }
}
