package dev.chronotype.processor.differential;

import java.util.List;

/**
 * What one definition sends: its parameter or its result.
 *
 * @param name the name of the definition
 * @param title what it is, for people
 * @param declarations the classes that were written for it alone
 * @param type the type that is sent, as written in Java
 * @param result whether it is the result, and not the parameter
 */
record Shape(
    String name,
    String title,
    List<String> declarations,
    String type,
    boolean result,
    Values values) {

  Shape {
    declarations = List.copyOf(declarations);
  }

  /** The Activity Definition that sends it. */
  String definition() {
    return result
        ? "@ActivityDefinition " + type + " " + name + "(Nothing input);"
        : "@ActivityDefinition void " + name + "(" + type + " input);";
  }

  /** All that was written for it. */
  String source() {
    return String.join("\n", declarations) + "\n" + definition();
  }
}
