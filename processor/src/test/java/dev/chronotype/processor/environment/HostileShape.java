package dev.chronotype.processor.environment;

import dev.chronotype.processor.compile.Sources;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Code that is right and that nobody writes: more of one thing than any program has. Where Java has
 * a limit to that, or compilers have, there are several of them, so that there is something to
 * measure.
 */
enum HostileShape {
  NESTED_TYPES(10_000, size -> payload("String content", each(size, "interface T%1$d {}\n"))),
  COMPONENTS(
      254,
      size ->
          payloads(
              2,
              "Wide%1$d",
              "record Wide%1$d(" + joined(size, "java.util.List<Wide%%1$d> item%1$d") + ") {}\n")),
  NESTED_GENERICS(
      50,
      size ->
          payloads(
              10,
              "Deep%1$d",
              "record Leaf%1$d() {}\nrecord Deep%1$d("
                  + nested(size, "java.util.List", "Leaf%1$d")
                  + " all) {}\n")),
  NESTED_INSTANCES(
      50,
      size ->
          payloads(
              10,
              "Deep%1$d",
              "record Box%1$d<T>(T content) {}\nrecord Deep%1$d("
                  + nested(size, "Box%1$d", "String")
                  + " all) {}\n")),
  MUTUAL_RECURSION(
      200,
      size ->
          payload(
              "T0 content",
              each(size, "record T%1$d(T%2$d next, java.util.List<T%3$d> others) {}\n")
                  + "record T%d(T0 first) {}\n".formatted(size))),
  CHAIN_OF_RECORDS(
      1_000,
      size ->
          payload(
              "T0 content",
              each(size, "record T%1$d(T%2$d next) {}\n")
                  + "record T%d(String text) {}\n".formatted(size))),
  CHAIN_OF_SUPERCLASSES(
      100,
      size ->
          payloads(
              6,
              "T%1$d_0",
              each(size, "class T%%1$d_%1$d extends T%%1$d_%2$d { public String text%1$d; }\n")
                  + "class T%%1$d_%d {}\n".formatted(size))),
  CONSTANTS(
      2_000, size -> payloads(4, "Many%1$d", "enum Many%1$d { " + joined(size, "C%1$d") + " }\n")),
  SUBTYPES(
      400,
      size ->
          payload(
              "Any content",
              "@com.fasterxml.jackson.annotation.JsonTypeInfo("
                  + "use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME)\n"
                  + "@com.fasterxml.jackson.annotation.JsonSubTypes({"
                  + joined(
                      size,
                      "@com.fasterxml.jackson.annotation.JsonSubTypes.Type(Hostile.T%1$d.class)")
                  + "})\nsealed interface Any {}\n"
                  + each(size, "record T%1$d(String text) implements Any {}\n"))),
  DEFINITIONS(
      2_000,
      size ->
          hostile(
              "@dev.chronotype.Activities(startToCloseTimeout = \"1s\")",
              "record In(String text) {}\n"
                  + each(size, "@dev.chronotype.ActivityDefinition String go%1$d(In in);\n"))),
  CLASHES(
      200,
      size ->
          hostile(
              "@dev.chronotype.Activities(startToCloseTimeout = \"1s\")",
              "record In(String text) {}\n"
                  + "@io.temporal.activity.ActivityInterface interface Other {\n"
                  + each(size, "void go%1$d(String in);\n")
                  + "}\n"
                  + each(size, "@dev.chronotype.ActivityDefinition String go%1$d(In in);\n"))),
  METHODS(
      400,
      size ->
          hostile(
              "@io.temporal.activity.ActivityInterface", each(size, "void go%1$d(String in);\n"))),
  METHODS_BEYOND_A_STUB(
      2_000,
      size ->
          hostile(
              "@io.temporal.activity.ActivityInterface", each(size, "void go%1$d(String in);\n"))),
  CHAIN_OF_INTERFACES(
      100,
      size ->
          hostile(
              "",
              each(
                  2,
                  each(
                          size,
                          "interface T%%1$d_%1$d extends T%%1$d_%2$d { void go%1$d(String in); }\n")
                      + "interface T%%1$d_%d {}\n".formatted(size)
                      + "@io.temporal.activity.ActivityInterface(namePrefix = \"%1$d\")\n"
                      + "interface Whole%1$d extends T%1$d_0 {}\n"))),
  INTERFACES(
      200,
      size ->
          hostile(
              "",
              each(size, "interface T%1$d { void go%1$d(String in); }\n")
                  + "@io.temporal.activity.ActivityInterface interface Whole extends "
                  + joined(size, "T%1$d")
                  + " {}\n")),
  PARAMETERS(
      200,
      size ->
          hostile(
              "@io.temporal.activity.ActivityInterface",
              each(4, "void go%1$d(" + joined(size, "String text%1$d") + ");\n")));

  private final int most;
  private final IntFunction<Sources> sources;

  HostileShape(int most, IntFunction<Sources> sources) {
    this.most = most;
    this.sources = sources;
  }

  /** All of it. */
  Sources whole() {
    return sources.apply(most);
  }

  /** One of so many equal parts of it. */
  Sources part(int parts) {
    return sources.apply(most / parts);
  }

  /** As little as there can be in a compilation that our processors have a part in. */
  static Sources least() {
    return payload("String content", "");
  }

  /** Payloads of the same shape. */
  private static Sources payloads(int count, String component, String types) {
    return payload(joined(count, component + " content%1$d"), each(count, types));
  }

  private static Sources payload(String components, String types) {
    return hostile(
        "",
        types
            + "record In("
            + components
            + ") {}\n@dev.chronotype.ActivityDefinition(startToCloseTimeout = \"1s\")\n"
            + "String go(In in);\n");
  }

  private static Sources hostile(String annotation, String members) {
    return Sources.of(
        "Hostile.java",
        "package hostile;\n\n" + annotation + "\npublic interface Hostile {\n" + members + "}\n");
  }

  private static String each(int size, String format) {
    return joined(size, format, "");
  }

  private static String joined(int size, String format) {
    return joined(size, format, ", ");
  }

  /**
   * A text for each number below the size.
   *
   * @param format of the number, the next one, and one further on
   */
  private static String joined(int size, String format, String separator) {
    return IntStream.range(0, size)
        .mapToObj(each -> format.formatted(each, each + 1, (each + size / 2) % size))
        .collect(Collectors.joining(separator));
  }

  private static String nested(int depth, String generic, String leaf) {
    return (generic + "<").repeat(depth) + leaf + ">".repeat(depth);
  }
}
