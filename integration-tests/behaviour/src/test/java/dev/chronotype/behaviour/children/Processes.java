package dev.chronotype.behaviour.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What this process has started. */
final class Processes {

  private static final String JAVA = "java";

  private Processes() {}

  /** Without a server that tests run on: the Temporal CLI's is no JVM. */
  static List<ProcessHandle> children() {
    return ProcessHandle.current().children().filter(Processes::isJvm).toList();
  }

  /** Waits until there are so many: what is killed is there for a moment. */
  static void await(int count) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
    List<ProcessHandle> children = children();
    while (children.size() != count && System.nanoTime() < until) {
      Thread.sleep(20);
      children = children();
    }
    assertThat(children).hasSize(count);
  }

  private static boolean isJvm(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString().startsWith(JAVA))
        .orElse(false);
  }
}
