package dev.chronotype.service.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link FaultWorker} seen from outside. */
final class WorkerProcess implements AutoCloseable {

  private final Process process;
  private final Path temporaryFiles;
  private final BufferedReader output;

  private WorkerProcess(Process process, Path temporaryFiles) {
    this.process = process;
    this.temporaryFiles = temporaryFiles;
    this.output = process.inputReader();
  }

  /** Starts one, and waits until it polls. */
  static WorkerProcess start(String queue, Path temporaryFiles) {
    try {
      WorkerProcess worker =
          new WorkerProcess(
              new ProcessBuilder(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-Xmx512m",
                      "-Djava.io.tmpdir=" + temporaryFiles,
                      "-cp",
                      System.getProperty(
                          "surefire.test.class.path", System.getProperty("java.class.path")),
                      FaultWorker.class.getName(),
                      queue)
                  .redirectError(ProcessBuilder.Redirect.INHERIT)
                  .start(),
              temporaryFiles);
      worker.await("ready");
      return worker;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String await(String start) throws IOException {
    String line = output.readLine();
    while (line != null && !line.startsWith(start)) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("The Worker's process has ended.");
    }
    return line;
  }

  List<ProcessHandle> children() {
    return process.children().toList();
  }

  /** As the system does when memory is short. */
  void kill() {
    process.destroyForcibly();
  }

  boolean killOneChild() {
    return children().stream().findFirst().map(ProcessHandle::destroyForcibly).orElse(false);
  }

  /** Has it end in order; what is then left of it, in words. */
  String end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    String left = await("left").substring("left".length()).strip();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      return left + " and its process runs on";
    }
    try (Stream<Path> files = Files.list(temporaryFiles)) {
      left += files.map(each -> " file " + each.getFileName()).collect(Collectors.joining());
    }
    return process.exitValue() == 0 ? left : left + " and exit code " + process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
