package dev.chronotype.benchmarks.compile;

import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Activities of five definitions: as a class of ours, or as the SDK's interface and a class. */
final class ChronotypeUnits implements Kind.Units {

  private final boolean existing;

  ChronotypeUnits(boolean existing) {
    this.existing = existing;
  }

  @Override
  public void write(String packageName, Shape shape, BiConsumer<String, String> sink) {
    Records.write(packageName, shape, sink);
    // Activity Types are unique in a compile, so each carries the unit's name.
    String unit = packageName.substring(packageName.lastIndexOf('.') + 1);
    if (existing) {
      sink.accept("Steps", contract(packageName, unit));
      sink.accept("StepsImpl", implementation(packageName, shape));
    } else {
      sink.accept("Steps", activities(packageName, unit, shape));
    }
  }

  private static String contract(String packageName, String unit) {
    return """
    package %s;

    import io.temporal.activity.ActivityInterface;
    import io.temporal.activity.ActivityMethod;

    /** The steps of one process. */
    @ActivityInterface(namePrefix = "%s-")
    public interface Steps {
    %s}
    """
        .formatted(
            packageName,
            unit,
            methods(
                i ->
                    """

                      /** Takes step %d of the process. */
                      @ActivityMethod
                      R%d step%d(R%d input);
                    """
                        .formatted(i, i + Shape.METHODS, i, i)));
  }

  private static String implementation(String packageName, Shape shape) {
    return """
    package %s;

    /** Takes the steps. */
    public class StepsImpl implements Steps {
    %s}
    """
        .formatted(packageName, methods(i -> "\n  @Override\n" + method(i, shape)));
  }

  private static String activities(String packageName, String unit, Shape shape) {
    return """
    package %s;

    import dev.chronotype.Activities;
    import dev.chronotype.ActivityDefinition;
    import dev.chronotype.Retry;

    /** The steps of one process. */
    @Activities(
        namePrefix = "%s-",
        startToCloseTimeout = "30s",
        retry = @Retry(maximumAttempts = 5))
    public class Steps {
    %s}
    """
        .formatted(
            packageName,
            unit,
            methods(
                i ->
                    """

                      /** Takes step %d of the process. */
                      @ActivityDefinition%s
                    """
                            .formatted(i, i == 0 ? "(startToCloseTimeout = \"2m\")" : "")
                        + method(i, shape)));
  }

  /** Some work, so that the compile without a processor is one of code and not of signatures. */
  private static String method(int i, Shape shape) {
    String result = "R" + (i + Shape.METHODS);
    String made = shape == Shape.FLAT ? Records.copy(shape.components(i), result, "input") : "null";
    return """
      public %s step%d(R%d input) {
        StringBuilder log = new StringBuilder("step %d of ").append(input.c0());
        for (int i = 0; i < 3; i++) {
          if (log.length() > 80) {
            throw new IllegalStateException("Gave up at " + i + ": " + log);
          }
          log.append(", ").append(input.c1()).append(i);
        }
        return %s;
      }
    """
        .formatted(result, i, i, i, made);
  }

  private static String methods(java.util.function.IntFunction<String> method) {
    return IntStream.range(0, Shape.METHODS).mapToObj(method).collect(Collectors.joining());
  }
}
