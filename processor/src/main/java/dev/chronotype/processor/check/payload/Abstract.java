package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import java.util.List;
import java.util.stream.Collectors;

/** Words for types that have no instances of their own. */
final class Abstract {

  private Abstract() {}

  static String kind(ClassModel model) {
    boolean isInterface = model.kind() == ClassKind.INTERFACE;
    if (!model.permitted().isEmpty()) {
      return isInterface ? "a sealed interface" : "a sealed class";
    }
    return isInterface ? "an interface" : "an abstract class";
  }

  static String fix(ClosedType type) {
    return switch (type.name()) {
      case "java.lang.Comparable" -> "the class that it is, such as String or BigDecimal";
      default -> "a record or class";
    };
  }

  /**
   * Of somebody else's class, on which nobody can put an annotation. Never {@code Id.CLASS}: a
   * payload that says which class to make is a way into the worker.
   */
  static String fixOfOthers(ClosedType type) {
    return "a record or class in place of " + type.simpleDisplay();
  }

  /** The annotations that tell subclasses apart. */
  static String annotations(List<String> subclasses) {
    List<String> shown = subclasses.isEmpty() ? List.of("Implementation") : subclasses;
    String types =
        shown.stream()
            .limit(3)
            .map(each -> "@JsonSubTypes.Type(" + ClassNames.simple(each) + ".class)")
            .collect(Collectors.joining(", "));
    String all = shown.size() > 3 ? types + ", ..." : types;
    return "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes({" + all + "})";
  }
}
