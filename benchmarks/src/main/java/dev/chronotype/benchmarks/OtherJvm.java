package dev.chronotype.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a JVM of its own, with the options of this one. */
public final class OtherJvm {

  private OtherJvm() {}

  /** Runs it with what it prints printed here. */
  public static void run(Class<?> main, List<String> arguments) {
    finish(main, prepare(main, arguments).inheritIO());
  }

  /** Runs it, and returns what it prints. */
  public static String output(Class<?> main, List<String> arguments) {
    return finish(main, prepare(main, arguments).redirectError(ProcessBuilder.Redirect.INHERIT));
  }

  /** Starts it with JVM options of its own, to be talked to. */
  public static Process start(Class<?> main, List<String> jvm, List<String> arguments) {
    try {
      return command(main, jvm, arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return command(
        main,
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(each -> each.startsWith("-X"))
            .toList(),
        arguments);
  }

  private static ProcessBuilder command(Class<?> main, List<String> jvm, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
