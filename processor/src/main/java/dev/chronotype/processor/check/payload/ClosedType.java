package dev.chronotype.processor.check.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type without type variables. There is one object for each type, made by {@link Types}: so equal
 * ones are the same, and a deep one costs no more than a flat one.
 */
public final class ClosedType {

  /** What sort of type it is. */
  enum Form {
    CLASS,
    ARRAY,
    PRIMITIVE
  }

  private static final int DEEPEST_SHOWN = 4;

  private final Form form;
  private final String name;
  private final List<ClosedType> arguments;
  private final @Nullable ClosedType held;
  private final int depth;

  ClosedType(Form form, String name, List<ClosedType> arguments) {
    this(form, name, arguments, null);
  }

  private ClosedType(
      Form form, String name, List<ClosedType> arguments, @Nullable ClosedType held) {
    this.form = form;
    this.name = name;
    this.arguments = List.copyOf(arguments);
    this.held = held;
    this.depth = 1 + arguments.stream().mapToInt(ClosedType::depth).max().orElse(0);
  }

  /** The canonical name of the class, the keyword of the primitive type, {@code []} of an array. */
  public String name() {
    return name;
  }

  /** The type arguments; none for a raw type. The component of an array. */
  public List<ClosedType> arguments() {
    return arguments;
  }

  /**
   * What Java allows of a value, where Jackson knows only this type: of {@code ?} in {@code Box<?>}
   * the bound of the box's type variable. Elsewhere the type itself.
   */
  ClosedType held() {
    return held == null ? this : held;
  }

  ClosedType holding(ClosedType other) {
    return new ClosedType(form, name, arguments, other);
  }

  /** How many types are nested in one another here. */
  public int depth() {
    return depth;
  }

  public boolean is(String className) {
    return form == Form.CLASS && name.equals(className);
  }

  public boolean isArray() {
    return form == Form.ARRAY;
  }

  public boolean isPrimitive() {
    return form == Form.PRIMITIVE;
  }

  public boolean isObject() {
    return is("java.lang.Object");
  }

  /** Whether nothing is known of it. */
  public boolean isUnknown() {
    return name.isEmpty();
  }

  /** What is inside an array, or behind the only argument of a class. */
  public ClosedType component() {
    return arguments.get(0);
  }

  /** As its author would write it, without packages: {@code Map<String, Order.Line>}. */
  public String display() {
    return display(DEEPEST_SHOWN);
  }

  /** The class alone: {@code Order.Line}. */
  public String simpleDisplay() {
    return isArray() ? component().simpleDisplay() + "[]" : ClassNames.display(name);
  }

  private String display(int levels) {
    if (isArray()) {
      return component().display(levels) + "[]";
    }
    if (arguments.isEmpty()) {
      return simpleDisplay();
    }
    if (levels == 0) {
      return simpleDisplay() + "<...>";
    }
    return simpleDisplay()
        + arguments.stream()
            .map(each -> each.display(levels - 1))
            .collect(java.util.stream.Collectors.joining(", ", "<", ">"));
  }

  @Override
  public String toString() {
    return display();
  }
}
