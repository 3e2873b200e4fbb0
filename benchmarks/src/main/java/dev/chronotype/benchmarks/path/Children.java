package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.NoLog;
import dev.chronotype.benchmarks.Quartiles;
import dev.chronotype.benchmarks.path.CallingChildren.Way;
import dev.chronotype.benchmarks.path.shape.IsolatedActivitiesRegistration;
import dev.chronotype.benchmarks.path.shape.OrderActivities;
import dev.chronotype.benchmarks.path.shape.OrderActivitiesRegistration;
import dev.chronotype.runtime.ChildProcesses;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Measures what child processes cost: {@code --rounds 11 --runs 50}, deaths in all. On the SDK's
 * server in memory, or on the one that {@code TEMPORAL_ADDRESS} names.
 */
public final class Children {

  private static final String QUEUE = "children-" + ProcessHandle.current().pid();
  private static final int CHILDREN = 2;
  private static final double NANOS_PER_MILLI = 1_000_000;

  private Children() {}

  public static void main(String[] arguments) {
    NoLog.prepare();
    Options options = new Options().rounds(11).with("--runs", "50").with(arguments);
    try (JarsOnly jars = JarsOnly.ofClassPath()) {
      Path archives = Files.createTempDirectory("archives");
      System.out.println("\nFrom the start of a Worker to the result of its first activity:\n");
      System.out.println("| a child process starts | ms | its memory, MB |\n|---|---|---|");
      starts("from jars", options, jars.processes());
      starts("with an archive of classes", options, jars.processes().classDataArchive(archives));
      starts("and with C1 only", options, fast(jars, archives));
      rates(options, fast(jars, archives));
      deaths(options, fast(jars, archives));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChildProcesses.Builder fast(JarsOnly jars, Path archives) {
    return jars.processes()
        .classDataArchive(archives)
        .javaOptions("-XX:TieredStopAtLevel=1", "-Xmx64m");
  }

  private static void starts(String label, Options options, ChildProcesses.Builder processes) {
    List<Double> millis = new ArrayList<>();
    List<Double> memory = new ArrayList<>();
    for (int i = -1; i < options.rounds(); i++) {
      try (Started started = Started.with(processes.build())) {
        long start = System.nanoTime();
        long pid = started.call(Way.PID, "");
        double taken = (System.nanoTime() - start) / NANOS_PER_MILLI;
        if (i < 0) {
          // The first one has an archive written, which takes longer than it does itself.
          pause(8_000);
        } else {
          millis.add(taken);
          memory.add(megabytes(pid));
        }
      }
    }
    System.out.printf(
        "| %s | %s | %s |%n", label, Quartiles.of(millis).text(0), Quartiles.of(memory).text(0));
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the system counts for it; not there on all systems. */
  private static double megabytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(each -> each.startsWith("VmRSS:"))
          .mapToDouble(each -> Double.parseDouble(each.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  private static void rates(Options options, ChildProcesses.Builder processes) {
    List<Double> inChildren = new ArrayList<>();
    List<Double> inThreads = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    try (Started started = Started.with(processes.count(CHILDREN).eager().build())) {
      ToDoubleFunction<Way> perSecond =
          way -> {
            long start = System.nanoTime();
            long calls = started.call(way, "");
            return calls * 1_000 * NANOS_PER_MILLI / (System.nanoTime() - start);
          };
      for (int i = -3; i < options.rounds(); i++) {
        double children = perSecond.applyAsDouble(Way.CHILDREN);
        double threads = perSecond.applyAsDouble(Way.THREADS);
        if (i >= 0) {
          inChildren.add(children);
          inThreads.add(threads);
          ratios.add(children / threads);
        }
      }
    }
    System.out.printf(
        "%nActivities of 302 B a second, two at a time: %s in child processes, %s in the Worker's:"
            + " %s of it%n",
        Quartiles.of(inChildren).text(0),
        Quartiles.of(inThreads).text(0),
        Quartiles.of(ratios).text(2));
  }

  private static void deaths(Options options, ChildProcesses.Builder processes) throws IOException {
    List<Double> millis = new ArrayList<>();
    Path note = Files.createTempFile("death", null);
    try (Started started = Started.with(processes.count(CHILDREN).eager().build())) {
      started.call(Way.PID, "");
      for (int i = 0; i < options.runs(); i++) {
        millis.add((double) started.call(Way.DEATH, note.toString()));
        // One child is there for the retry; the next death is to find as many.
        pause(2_000);
      }
    } finally {
      Files.delete(note);
    }
    System.out.printf(
        "%nFrom the death of a child to the start of the retry, %d times: %s ms, worst %.0f ms%n",
        millis.size(),
        Quartiles.of(millis).text(0),
        millis.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
  }

  /** A Worker with child processes. */
  private record Started(TestWorkflowEnvironment environment) implements AutoCloseable {

    static Started with(ChildProcesses processes) {
      ChronotypePlugin plugin =
          ChronotypePlugin.newBuilder()
              .register(IsolatedActivitiesRegistration.inChildProcesses())
              .register(OrderActivitiesRegistration.of(new OrderActivities()))
              .childProcesses(processes)
              .build();
      TestWorkflowEnvironment environment =
          Environments.of(WorkflowClientOptions.newBuilder().setPlugins(plugin).build());
      environment
          .newWorker(
              QUEUE,
              WorkerOptions.newBuilder().setMaxConcurrentActivityExecutionSize(CHILDREN).build())
          .registerWorkflowImplementationTypes(CallingChildren.Impl.class);
      environment.start();
      return new Started(environment);
    }

    long call(Way way, String path) {
      return Objects.requireNonNull(environment.getWorkflowClient())
          .newWorkflowStub(
              CallingChildren.class, WorkflowOptions.newBuilder().setTaskQueue(QUEUE).build())
          .call(way, path);
    }

    @Override
    public void close() {
      environment.close();
    }
  }
}
