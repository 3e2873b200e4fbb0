package dev.chronotype.benchmarks.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chronotype.benchmarks.OtherJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Scanner;

/** A JVM that does the work of one variant on one shape, and nothing else, when it is told to. */
final class MeasuredJvm implements AutoCloseable {

  private static final List<String> JVM = List.of("-Xms512m", "-Xmx512m");

  private final Process process;
  private final PrintStream commands;
  private final BufferedReader answers;

  /** Starts it, and warms it up. */
  MeasuredJvm(Variant variant, Shape shape, Options options) {
    process =
        OtherJvm.start(
            MeasuredJvm.class, JVM, List.of(variant.name(), shape.name(), options.clock().name()));
    commands = new PrintStream(process.getOutputStream(), true, UTF_8);
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    if (options.mixed()) {
      for (Shape each : Shape.values()) {
        commands.println(each + " " + options.warmUp() / 2);
        answer();
      }
    }
    // In turn, since both may run the same code.
    for (int i = 0; i < 4; i++) {
      for (Direction each : Direction.values()) {
        run(each, options.warmUp() / 4);
      }
    }
  }

  Slice run(Direction direction, int millis) {
    commands.println(direction + " " + millis);
    return Slice.parse(answer());
  }

  private String answer() {
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

  /** The other JVM: {@code variant shape clock}, then commands, line by line. */
  public static void main(String[] arguments) throws IOException {
    Variant variant = Variant.valueOf(arguments[0]);
    Shape shape = Shape.valueOf(arguments[1]);
    Clock clock = Clock.valueOf(arguments[2]);
    Work encode = Work.of(variant, shape, Direction.ENCODE);
    Work decode = Work.of(variant, shape, Direction.DECODE);
    try (Scanner commands = new Scanner(System.in, UTF_8)) {
      while (commands.hasNext()) {
        String command = commands.next();
        int millis = commands.nextInt();
        System.out.println(
            switch (command) {
              case "ENCODE" -> encode.run(millis, clock).line();
              case "DECODE" -> decode.run(millis, clock).line();
              default -> mix(variant, Shape.valueOf(command), millis, clock);
            });
      }
    }
  }

  private static String mix(Variant variant, Shape shape, int millis, Clock clock) {
    for (Direction each : Direction.values()) {
      Work.of(variant, shape, each).run(millis, clock);
    }
    return "mixed";
  }
}
