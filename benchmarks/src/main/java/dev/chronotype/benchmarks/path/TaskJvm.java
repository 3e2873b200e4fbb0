package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.Clock;
import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.NoLog;
import dev.chronotype.benchmarks.Work;
import dev.chronotype.benchmarks.codec.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A JVM that does the tasks of one side, with payloads of one shape. */
final class TaskJvm {

  private static final int TURNS = 4;

  private TaskJvm() {}

  /** Starts it, and warms it up. */
  static MeasuredJvm start(Side side, Shape shape, Options options) {
    MeasuredJvm jvm =
        new MeasuredJvm(TaskJvm.class, List.of(side.name(), shape.name(), options.clock().name()));
    // In turn, since all run the same code.
    for (int i = 0; i < TURNS; i++) {
      for (TaskWork.Part each : TaskWork.Part.values()) {
        jvm.run(each.name(), options.warmUp() / TURNS);
      }
    }
    return jvm;
  }

  /** The other JVM: {@code side shape clock}. */
  public static void main(String[] arguments) {
    NoLog.prepare();
    TaskWork tasks = new TaskWork(Side.valueOf(arguments[0]), Shape.valueOf(arguments[1]));
    Clock clock = Clock.valueOf(arguments[2]);
    Map<TaskWork.Part, Work> works = new EnumMap<>(TaskWork.Part.class);
    for (TaskWork.Part each : TaskWork.Part.values()) {
      works.put(each, tasks.of(each));
    }
    MeasuredJvm.serve(
        (name, millis) ->
            Objects.requireNonNull(works.get(TaskWork.Part.valueOf(name)))
                .run(millis, clock)
                .line());
    System.exit(0);
  }
}
