package dev.chronotype.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A component with five entry points, and thirteen classes with six to ten dependencies each. */
final class DaggerUnits implements Kind.Units {

  private static final List<String> PROVIDED =
      List.of(
          "java.time.Clock",
          "java.time.ZoneId",
          "java.util.Locale",
          "java.util.Random",
          "java.nio.charset.Charset",
          "java.util.concurrent.TimeUnit",
          "java.util.UUID",
          "java.util.Currency",
          "java.time.DayOfWeek",
          "java.time.Month");

  @Override
  public void write(String packageName, Shape shape, BiConsumer<String, String> sink) {
    for (int i = 0; i < Shape.RECORDS; i++) {
      sink.accept("R" + i, injected(packageName, i));
    }
    sink.accept("Values", module(packageName));
    sink.accept("Steps", component(packageName));
  }

  private static String injected(String packageName, int number) {
    List<String> types = new ArrayList<>();
    IntStream.rangeClosed(number + 1, Math.min(number + 3, Shape.RECORDS - 1))
        .forEach(each -> types.add("R" + each));
    int size = 6 + number % 5;
    for (int i = 0; types.size() < size; i++) {
      types.add(PROVIDED.get((number + i) % PROVIDED.size()));
    }
    String parameters =
        IntStream.range(0, size)
            .mapToObj(each -> types.get(each) + " c" + each)
            .collect(Collectors.joining(", "));
    String fields =
        IntStream.range(0, size)
            .mapToObj(each -> "  private final " + types.get(each) + " c" + each + ";\n")
            .collect(Collectors.joining());
    String assignments =
        IntStream.range(0, size)
            .mapToObj(each -> "    this.c" + each + " = c" + each + ";\n")
            .collect(Collectors.joining());
    return """
    package %s;

    import javax.inject.Inject;

    /** Class number %d of its unit. */
    public class R%d {
    %s
      @Inject
      R%d(%s) {
    %s  }

      @Override
      public String toString() {
        return "R%d" + c0 + c1 + c2;
      }
    }
    """
        .formatted(packageName, number, number, fields, number, parameters, assignments, number);
  }

  private static String module(String packageName) {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < PROVIDED.size(); i++) {
      methods.append(
          """

            @Provides
            static %s value%d() {
              throw new IllegalStateException("Never called");
            }
          """
              .formatted(PROVIDED.get(i), i));
    }
    return """
    package %s;

    import dagger.Module;
    import dagger.Provides;

    /** What comes from outside. */
    @Module
    public class Values {
    %s}
    """
        .formatted(packageName, methods);
  }

  private static String component(String packageName) {
    String methods =
        IntStream.range(0, Shape.METHODS)
            .mapToObj(each -> "  R%d step%d();\n".formatted(each, each))
            .collect(Collectors.joining());
    return """
    package %s;

    import dagger.Component;

    /** What is made. */
    @Component(modules = Values.class)
    public interface Steps {
    %s}
    """
        .formatted(packageName, methods);
  }
}
