package dev.chronotype.benchmarks.codec;

import dev.chronotype.benchmarks.Clock;
import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.Work;
import java.util.List;

/** A JVM that does the work of one variant on one shape. */
final class CodecJvm {

  private CodecJvm() {}

  /** Starts it, and warms it up. */
  static MeasuredJvm start(Variant variant, Shape shape, Options options) {
    MeasuredJvm jvm =
        new MeasuredJvm(
            CodecJvm.class,
            List.of(variant.name(), shape.name(), options.clock().name(), options.names().name()));
    if (options.mixed()) {
      for (Shape each : Shape.values()) {
        jvm.ask(each.name(), options.warmUp() / 2);
      }
    }
    // In turn, since both may run the same code.
    for (int i = 0; i < 4; i++) {
      for (Direction each : Direction.values()) {
        jvm.run(each.name(), options.warmUp() / 4);
      }
    }
    return jvm;
  }

  /** The other JVM: {@code variant shape clock names}. */
  public static void main(String[] arguments) {
    Variant variant = Variant.valueOf(arguments[0]);
    Shape shape = Shape.valueOf(arguments[1]);
    Clock clock = Clock.valueOf(arguments[2]);
    Names names = Names.valueOf(arguments[3]);
    Work encode = PayloadWork.of(variant, shape, Direction.ENCODE, names);
    Work decode = PayloadWork.of(variant, shape, Direction.DECODE, names);
    MeasuredJvm.serve(
        (name, millis) ->
            switch (name) {
              case "ENCODE" -> encode.run(millis, clock).line();
              case "DECODE" -> decode.run(millis, clock).line();
              default -> mix(variant, Shape.valueOf(name), millis, clock);
            });
  }

  private static String mix(Variant variant, Shape shape, int millis, Clock clock) {
    for (Direction each : Direction.values()) {
      PayloadWork.of(variant, shape, each, Names.WRITTEN).run(millis, clock);
    }
    return "mixed";
  }
}
