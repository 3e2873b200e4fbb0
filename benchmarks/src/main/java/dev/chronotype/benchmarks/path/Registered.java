package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.compile.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;

/** What is registered, and how its code looks. */
enum Registered {
  /** Classes that implement interfaces of the SDK's, which it looks at by reflection. */
  REFLECTIVE("SDK"),

  /** Classes with annotations of ours, by what has been generated for them. */
  GENERATED("Chronotype");

  /** The class that makes all there is to register. */
  static final String ALL = "app.All";

  private static final int DEFINITIONS = 5;

  private final String label;

  Registered(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Compiles that many Activity Types, five in a class, into a JAR file. */
  Path jar(int types) throws IOException {
    Map<String, String> sources = sources(types);
    Compiled compiled =
        this == GENERATED ? Compiled.withProcessor(sources) : Compiled.withoutProcessor(sources);
    Path jar = Files.createTempFile("registered", ".jar");
    jar.toFile().deleteOnExit();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
        out.putNextEntry(new ZipEntry(each.getKey()));
        out.write(each.getValue());
      }
    }
    return jar;
  }

  private Map<String, String> sources(int types) {
    Map<String, String> sources = new LinkedHashMap<>();
    int classes = (types + DEFINITIONS - 1) / DEFINITIONS;
    for (int i = 0; i < classes; i++) {
      int methods = Math.min(DEFINITIONS, types - i * DEFINITIONS);
      String name = name(i);
      for (int j = 0; j < methods; j++) {
        sources.put("app/" + name + "/Input" + j + ".java", input(name, j));
      }
      sources.put("app/" + name + "/Result.java", result(name));
      if (this == GENERATED) {
        sources.put("app/" + name + "/Steps.java", activities(name, methods));
      } else {
        sources.put("app/" + name + "/Steps.java", contract(name, methods));
        sources.put("app/" + name + "/StepsImpl.java", implementation(name, methods));
      }
    }
    sources.put("app/All.java", all(classes));
    return sources;
  }

  private static String input(String name, int number) {
    return """
    package app.%s;

    public record Input%d(
        String id, long customer, java.math.BigDecimal total, java.util.List<String> lines) {}
    """
        .formatted(name, number);
  }

  private static String result(String name) {
    return """
    package app.%s;

    public record Result(String id, boolean accepted, java.time.Instant at) {}
    """
        .formatted(name);
  }

  private static String contract(String name, int methods) {
    return """
    package app.%s;

    @io.temporal.activity.ActivityInterface(namePrefix = "%s-")
    public interface Steps {
    %s}
    """
        .formatted(name, name, each(methods, "  Result step%1$d(Input%1$d input);\n"::formatted));
  }

  private static String implementation(String name, int methods) {
    return """
    package app.%s;

    public class StepsImpl implements Steps {
    %s}
    """
        .formatted(name, each(methods, i -> "  @Override\n" + body(i)));
  }

  private static String activities(String name, int methods) {
    return """
    package app.%s;

    @dev.chronotype.Activities(namePrefix = "%s-", startToCloseTimeout = "30s")
    public class Steps {
    %s}
    """
        .formatted(
            name, name, each(methods, i -> "  @dev.chronotype.ActivityDefinition\n" + body(i)));
  }

  private static String body(int number) {
    return """
      public Result step%d(Input%d input) {
        return new Result(input.id(), true, java.time.Instant.EPOCH);
      }
    """
        .formatted(number, number);
  }

  /** Makes the instances, and of these what is registered. */
  private String all(int classes) {
    String activities = this == GENERATED ? "app.%s.Steps" : "app.%s.StepsImpl";
    String registered =
        this == GENERATED
            ? "app.%1$s.StepsRegistration.of((app.%1$s.Steps) instances[%2$d])"
            : "instances[%2$d]";
    return """
    package app;

    public class All
        implements java.util.function.Supplier<Object[]>,
            java.util.function.UnaryOperator<Object[]> {
      @Override
      public Object[] get() {
        return new Object[] {
    %s    };
      }

      @Override
      public Object[] apply(Object[] instances) {
        return new %s[] {
    %s    };
      }
    }
    """
        .formatted(
            each(classes, i -> "      new " + activities.formatted(name(i)) + "(),\n"),
            this == GENERATED ? "dev.chronotype.runtime.ActivityRegistration" : "Object",
            each(classes, i -> "      " + registered.formatted(name(i), i) + ",\n"));
  }

  private static String name(int number) {
    return "s%03d".formatted(number);
  }

  private static String each(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
  }
}
