package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Names the classes that are generated for a type, so that no two types share one.
 *
 * <p>{@code Orders} gives {@code OrdersStub}; the nested {@code Orders.Intake} gives {@code
 * Orders_IntakeStub}. A top-level {@code Orders_Intake} keeps its author's style, {@code
 * Orders_Intake_Stub}, and an underscore inside the name of a nested type is written {@code _0},
 * which no simple name can begin with.
 */
public final class GeneratedNames {

  private GeneratedNames() {}

  /** The name of the class of the given kind, such as {@code Stub}. */
  public static ClassName of(ClassName type, String kind) {
    List<String> names = type.simpleNames();
    if (names.size() == 1) {
      String separator = names.get(0).indexOf('_') < 0 ? "" : "_";
      return ClassName.get(type.packageName(), names.get(0) + separator + kind);
    }
    String joined =
        names.stream().map(each -> each.replace("_", "_0")).collect(Collectors.joining("_"));
    return ClassName.get(type.packageName(), joined + kind);
  }
}
