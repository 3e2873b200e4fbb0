package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.Slice;
import dev.chronotype.benchmarks.Turns;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures what it costs a workflow to make a stub of twenty methods, and to call one of them:
 * {@code --jvms 5 --rounds 5 --slice 200 --warm-up 3000 --clock CPU}. Calls are answered as soon as
 * the stub has made them. How fast they are depends on what the JVM has chosen to inline, and so
 * there are several for each variant, one after the other.
 */
public final class Stubs {

  private static final List<StubVariant> VARIANTS = List.of(StubVariant.values());

  private Stubs() {}

  public static void main(String[] arguments) {
    Options options = new Options().jvms(5).rounds(5).with(arguments);
    Map<StubJvm.Operation, Turns<StubVariant, Slice>> measured = measure(options);
    for (int i = 1; i < options.jvms(); i++) {
      measure(options).forEach((operation, turns) -> measured.merge(operation, turns, Turns::and));
    }
    measured.forEach(Stubs::print);
  }

  private static Map<StubJvm.Operation, Turns<StubVariant, Slice>> measure(Options options) {
    Map<StubVariant, MeasuredJvm> jvms = new EnumMap<>(StubVariant.class);
    try {
      VARIANTS.forEach(each -> jvms.put(each, StubJvm.start(each, options)));
      Map<StubJvm.Operation, Turns<StubVariant, Slice>> measured =
          new EnumMap<>(StubJvm.Operation.class);
      for (StubJvm.Operation each : StubJvm.Operation.values()) {
        measured.put(
            each,
            Turns.of(
                VARIANTS,
                options.rounds(),
                variant ->
                    Objects.requireNonNull(jvms.get(variant)).run(each.name(), options.slice())));
      }
      return measured;
    } finally {
      jvms.values().forEach(MeasuredJvm::close);
    }
  }

  private static void print(StubJvm.Operation operation, Turns<StubVariant, Slice> turns) {
    System.out.println(
        operation == StubJvm.Operation.CREATE
            ? "\nTo make a stub of twenty methods:\n"
            : "\nA call by a stub that is there:\n");
    System.out.println("| | ns | more than untyped, ns | divided by typed | bytes |");
    System.out.println("|---|---|---|---|---|");
    for (StubVariant each : VARIANTS) {
      System.out.println(
          String.join(
              " | ",
              "| " + each.label(),
              turns.figure(each, Slice::nanosEach).text(1),
              turns.difference(each, StubVariant.UNTYPED, Slice::nanosEach).text(1),
              turns.ratio(each, StubVariant.PROXY, Slice::nanosEach).text(3),
              Math.round(turns.figure(each, Slice::bytesEach).median()) + " |"));
    }
  }
}
