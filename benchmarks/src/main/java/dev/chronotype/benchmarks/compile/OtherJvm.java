package dev.chronotype.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a JVM of its own, with the options of this one. */
final class OtherJvm {

  private OtherJvm() {}

  /** Runs it with what it prints printed here. */
  static void run(Class<?> main, List<String> arguments) {
    finish(main, prepare(main, arguments).inheritIO());
  }

  /** Runs it, and returns what it prints. */
  static String output(Class<?> main, List<String> arguments) {
    return finish(main, prepare(main, arguments).redirectError(ProcessBuilder.Redirect.INHERIT));
  }

  private static String finish(Class<?> main, ProcessBuilder builder) {
    try {
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException(main.getSimpleName() + " ended with " + exit);
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProcessBuilder prepare(Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(each -> each.startsWith("-X"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
