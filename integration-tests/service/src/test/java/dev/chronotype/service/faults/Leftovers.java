package dev.chronotype.service.faults;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What this process holds: threads, sockets and pipes, processes.
 *
 * @param all each of them in words
 */
record Leftovers(Set<String> all) {

  private static final Path HANDLES = Path.of("/proc/self/fd");

  /** What there is, with what a JVM has only once it is asked for, and then keeps. */
  static Leftovers before() throws IOException {
    // A socket that takes the place of one that is being closed.
    ServerSocketChannel.open().close();
    // The thread of the time limits of futures.
    new CompletableFuture<Void>().completeOnTimeout(null, 1, TimeUnit.NANOSECONDS).join();
    return now();
  }

  private static Leftovers now() throws IOException {
    Set<String> all = new TreeSet<>();
    Thread.getAllStackTraces().keySet().stream()
        .filter(each -> !isOfTheJvm(each))
        .forEach(each -> all.add("thread " + each.getName()));
    ProcessHandle.current().children().forEach(each -> all.add("process " + each.pid()));
    all.addAll(handles());
    return new Leftovers(all);
  }

  /** Threads that the JVM starts when it likes, and one for each process that has just ended. */
  private static boolean isOfTheJvm(Thread thread) {
    ThreadGroup group = thread.getThreadGroup();
    return group == null
        || group.getName().equals("system")
        || group.getName().equals("InnocuousThreadGroup");
  }

  /** Not those of files: a JVM keeps its jars open. */
  private static List<String> handles() throws IOException {
    if (!Files.isDirectory(HANDLES)) {
      return List.of();
    }
    List<String> handles = new ArrayList<>();
    try (Stream<Path> numbers = Files.list(HANDLES)) {
      for (Path each : numbers.toList()) {
        if (Files.isSymbolicLink(each)) {
          String target = Files.readSymbolicLink(each).toString();
          if (!target.startsWith("/")) {
            handles.add("handle " + target);
          }
        }
      }
    }
    return handles;
  }

  /** What there is beyond that, after so many seconds at most. */
  static Set<String> beyond(Leftovers before, int seconds)
      throws IOException, InterruptedException {
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    Set<String> left;
    do {
      Thread.sleep(200);
      left = new TreeSet<>(now().all());
      left.removeAll(before.all());
    } while (!left.isEmpty() && System.nanoTime() < until);
    return left;
  }
}
