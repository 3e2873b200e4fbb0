package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.Clock;
import dev.chronotype.benchmarks.NoLog;
import dev.chronotype.benchmarks.OtherJvm;
import dev.chronotype.benchmarks.Turns;
import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Measures what it costs to register activities on a Worker in a JVM that has just started: {@code
 * --types 1,50,500 --rounds 11}. Each measurement has a JVM of its own; the two kinds take turns.
 * Instances and Worker are there before.
 */
public final class Registration {

  /**
   * Has no collection of metadata fall into what is measured: each JVM has one when it has loaded
   * so much, before or after, whoever loads it.
   */
  private static final String MUCH_METADATA = "-XX:MetaspaceSize=256m";

  private static final double NANOS_PER_MILLI = 1_000_000;

  private Registration() {}

  /** What one JVM has measured. */
  record Once(long wall, long cpu, long classes) {

    double wallMillis() {
      return wall / NANOS_PER_MILLI;
    }

    double cpuMillis() {
      return cpu / NANOS_PER_MILLI;
    }

    /** In a JVM of its own. */
    static Once of(Registered kind, Path jar) {
      String printed =
          OtherJvm.output(OneRegistration.class, MUCH_METADATA, jar, List.of(kind.name()));
      long[] numbers =
          Arrays.stream(printed.strip().split(" ")).mapToLong(Long::parseLong).toArray();
      return new Once(numbers[0], numbers[1], numbers[2]);
    }
  }

  public static void main(String[] arguments) {
    Options options = new Options().rounds(11).with(arguments);
    System.out.println("\nRegistration alone, in a new JVM each time:\n");
    System.out.println(
        "| Activity Types | SDK, ms | Chronotype, ms | SDK, CPU ms | Chronotype, CPU ms"
            + " | Chronotype / SDK, CPU | SDK, classes | Chronotype, classes |");
    System.out.println("|---".repeat(8) + "|");
    options.types().forEach(each -> System.out.println(row(each, measure(each, options))));
  }

  private static Turns<Registered, Once> measure(int types, Options options) {
    Map<Registered, Path> jars = new EnumMap<>(Registered.class);
    try {
      for (Registered each : Registered.values()) {
        jars.put(each, each.jar(types));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Turns.of(
        List.of(Registered.values()),
        options.rounds(),
        each -> Once.of(each, Objects.requireNonNull(jars.get(each))));
  }

  private static String row(int types, Turns<Registered, Once> turns) {
    return String.join(
        " | ",
        "| " + types,
        turns.figure(Registered.REFLECTIVE, Once::wallMillis).text(1),
        turns.figure(Registered.GENERATED, Once::wallMillis).text(1),
        turns.figure(Registered.REFLECTIVE, Once::cpuMillis).text(1),
        turns.figure(Registered.GENERATED, Once::cpuMillis).text(1),
        turns.ratio(Registered.GENERATED, Registered.REFLECTIVE, Once::cpuMillis).text(2),
        turns.figure(Registered.REFLECTIVE, Once::classes).text(0),
        turns.figure(Registered.GENERATED, Once::classes).text(0) + " |");
  }

  /** The JVM that registers once, and prints what that took. */
  static final class OneRegistration {

    private OneRegistration() {}

    /**
     * In front of the class path is the JAR file of a {@link Registered}, whose name this takes.
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
      NoLog.prepare();
      Registered kind = Registered.valueOf(arguments[0]);
      ClassLoadingMXBean loading = ManagementFactory.getClassLoadingMXBean();
      Worker worker = WorkerFactory.newInstance(Unconnected.client()).newWorker("queue");
      Object all = Class.forName(Registered.ALL).getDeclaredConstructor().newInstance();
      Object[] instances = (Object[]) ((Supplier<?>) all).get();
      long cpu = Clock.CPU.now();
      long wall = Clock.WALL.now();
      long classes = loading.getTotalLoadedClassCount();
      register(kind, made(all, instances), worker);
      wall = Clock.WALL.now() - wall;
      cpu = Clock.CPU.now() - cpu;
      System.out.println(wall + " " + cpu + " " + (loading.getTotalLoadedClassCount() - classes));
      System.exit(0);
    }

    @SuppressWarnings("unchecked") // it is made so
    private static Object[] made(Object all, Object[] instances) {
      return ((UnaryOperator<Object[]>) all).apply(instances);
    }

    private static void register(Registered kind, Object[] made, Worker worker) {
      if (kind == Registered.GENERATED) {
        ChronotypePlugin.of((ActivityRegistration[]) made).initializeWorker("queue", worker);
      } else {
        worker.registerActivitiesImplementations(made);
      }
    }
  }
}
