package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.Slice;
import dev.chronotype.benchmarks.Turns;
import dev.chronotype.benchmarks.codec.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures what a Worker does for an activity, from the task that has come to the answer that is
 * sent, in the SDK's own handler: {@code --shapes ORDER_SMALL,ORDER_MEDIUM --rounds 12 --slice 200
 * --warm-up 3000 --clock CPU}.
 */
public final class Tasks {

  private static final List<Side> SIDES = List.of(Side.values());

  private Tasks() {}

  public static void main(String[] arguments) {
    Options options = new Options().with(arguments);
    System.out.println("\nAn activity on a Worker:\n");
    System.out.println(
        "| | SDK, ns | Chronotype, ns | Chronotype / SDK | SDK, bytes | Chronotype, bytes |");
    System.out.println("|---".repeat(6) + "|");
    options.shapes().forEach(each -> print(each, measure(each, options)));
  }

  private static Map<TaskWork.Part, Turns<Side, Slice>> measure(Shape shape, Options options) {
    Map<Side, MeasuredJvm> jvms = new EnumMap<>(Side.class);
    try {
      SIDES.forEach(each -> jvms.put(each, TaskJvm.start(each, shape, options)));
      Map<TaskWork.Part, Turns<Side, Slice>> measured = new EnumMap<>(TaskWork.Part.class);
      for (TaskWork.Part part : TaskWork.Part.values()) {
        measured.put(
            part,
            Turns.of(
                SIDES,
                options.rounds(),
                side -> Objects.requireNonNull(jvms.get(side)).run(part.name(), options.slice())));
      }
      return measured;
    } finally {
      jvms.values().forEach(MeasuredJvm::close);
    }
  }

  private static void print(Shape shape, Map<TaskWork.Part, Turns<Side, Slice>> measured) {
    measured.forEach(
        (part, turns) ->
            System.out.println(
                String.join(
                    " | ",
                    "| " + shape.label() + ": " + part.label(),
                    turns.figure(Side.SDK, Slice::nanosEach).text(0),
                    turns.figure(Side.CHRONOTYPE, Slice::nanosEach).text(0),
                    turns.ratio(Side.CHRONOTYPE, Side.SDK, Slice::nanosEach).text(2),
                    bytes(turns, Side.SDK),
                    bytes(turns, Side.CHRONOTYPE) + " |")));
  }

  private static String bytes(Turns<Side, Slice> turns, Side side) {
    return String.valueOf(Math.round(turns.figure(side, Slice::bytesEach).median()));
  }
}
