package dev.chronotype.service.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server, which {@code with-server --restart} starts again whenever it has died. */
final class Server {

  static final String PROCESS_ID_FILE = "TEMPORAL_SERVER_PID_FILE";

  private Server() {}

  private static ProcessHandle process() throws IOException {
    String id = Files.readString(Path.of(System.getenv(PROCESS_ID_FILE))).strip();
    return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
  }

  /** Kills it as a machine does that loses its power; all of its state is in a file. */
  static void kill() throws IOException {
    if (!process().destroyForcibly()) {
      throw new IllegalStateException("The server cannot be killed.");
    }
  }
}
