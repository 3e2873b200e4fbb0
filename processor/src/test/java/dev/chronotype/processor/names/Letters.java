package dev.chronotype.processor.names;

import dev.chronotype.processor.compile.Sources;

/** Small types with definitions. */
final class Letters {

  private Letters() {}

  /** A public class {@code pkg.name} with one definition for each of the methods. */
  static Sources type(String name, String... methods) {
    return typeThat(name, "", methods);
  }

  /** The same, with something after the name of the class. */
  static Sources typeThat(String name, String header, String... methods) {
    int dot = name.lastIndexOf('.');
    StringBuilder text = new StringBuilder();
    text.append("package ").append(name, 0, dot).append(";\n");
    text.append("import dev.chronotype.*;\n");
    text.append("@Activities(startToCloseTimeout = \"1s\")\n");
    String simple = name.substring(dot + 1);
    text.append("public class ").append(simple).append(" ").append(header).append(" {\n");
    text.append("  public ").append(simple).append("() {}\n");
    text.append("  public record Mail(String address) {}\n");
    for (String each : methods) {
      text.append("  /** Sends by ").append(each).append(". */\n");
      text.append("  @ActivityDefinition\n");
      text.append("  public String ").append(each).append("(Mail mail) { return \"\"; }\n");
    }
    return Sources.of(simple + ".java", text.append("}\n").toString());
  }
}
