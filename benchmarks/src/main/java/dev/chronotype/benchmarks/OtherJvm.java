package dev.chronotype.benchmarks;

import java.io.File;
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

  /** The same, with one more JVM option, and a JAR file in front of the class path. */
  public static String output(Class<?> main, String option, Path jar, List<String> arguments) {
    List<String> jvm = new ArrayList<>(ownOptions());
    jvm.add(option);
    String classPath = jar + File.pathSeparator + System.getProperty("java.class.path");
    return finish(
        main,
        command(main, jvm, classPath, arguments).redirectError(ProcessBuilder.Redirect.INHERIT));
  }

  /** Starts it with JVM options of its own, to be talked to. */
  public static Process start(Class<?> main, List<String> jvm, List<String> arguments) {
    try {
      return command(main, jvm, System.getProperty("java.class.path"), arguments)
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
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
    return command(main, ownOptions(), System.getProperty("java.class.path"), arguments);
  }

  private static List<String> ownOptions() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(each -> each.startsWith("-X"))
        .toList();
  }

  private static ProcessBuilder command(
      Class<?> main, List<String> jvm, String classPath, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
