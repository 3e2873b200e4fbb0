package dev.chronotype.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Scanner;

/** A JVM that does the work of one variant, and nothing else, when it is told to. */
public final class MeasuredJvm implements AutoCloseable {

  /** What that JVM can do. */
  @FunctionalInterface
  public interface Works {

    /**
     * Does some work.
     *
     * @param name of the work
     * @param amount milliseconds or pieces
     * @return what is to be told of it, in one line
     */
    String run(String name, int amount);
  }

  private static final List<String> JVM = List.of("-Xms512m", "-Xmx512m");

  private final Process process;
  private final PrintStream commands;
  private final BufferedReader answers;

  /**
   * Starts it.
   *
   * @param main has to {@link #serve}
   */
  public MeasuredJvm(Class<?> main, List<String> arguments) {
    process = OtherJvm.start(main, JVM, arguments);
    commands = new PrintStream(process.getOutputStream(), true, UTF_8);
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /** Has it do some work for so many milliseconds. */
  public Slice run(String work, int millis) {
    return Slice.parse(ask(work, millis));
  }

  /** Has it do some work, and returns what it tells. */
  public String ask(String work, int amount) {
    commands.println(work + " " + amount);
    try {
      String answer = answers.readLine();
      if (answer == null) {
        throw new IllegalStateException("The other JVM has ended.");
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    commands.close();
    process.destroy();
  }

  /** In the other JVM: does what it is told to until nothing more comes. */
  public static void serve(Works works) {
    // What libraries print is no answer.
    PrintStream answers = System.out;
    System.setOut(System.err);
    try (Scanner commands = new Scanner(System.in, UTF_8)) {
      while (commands.hasNext()) {
        answers.println(works.run(commands.next(), commands.nextInt()));
      }
    }
  }
}
