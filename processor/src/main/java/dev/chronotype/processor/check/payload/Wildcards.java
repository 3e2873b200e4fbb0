package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.TypeParameterModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Java knows of the wildcard in {@code Box<?>}, and Jackson does not. Jackson resolves it to
 * the bound that is written there, so to Object, and takes whatever JSON there is; Java holds each
 * value to the bound of the box's type variable. Arguments are written by their own class, of which
 * Java knows more; what is read in their place is no such object, and fails: where it is put into a
 * field of that type, or else where it is taken out of a list.
 */
final class Wildcards {

  private final Types types;
  private final Map<ClosedType, ClosedType> captured = new HashMap<>();
  private final Map<List<ClosedType>, ClosedType> holding = new HashMap<>();

  Wildcards(Types types) {
    this.types = types;
  }

  Use captured(Use use) {
    return use.as(captured(use.type()));
  }

  /**
   * The type with what Java knows of its arguments: no argument is wider than the bound of its
   * variable but those that come of a wildcard.
   */
  private ClosedType captured(ClosedType type) {
    ClassModel model = type.arguments().isEmpty() ? null : types.model(type);
    return model == null
        ? type
        : captured.computeIfAbsent(type, each -> capture(each, model.parameters()));
  }

  private ClosedType capture(ClosedType type, List<TypeParameterModel> parameters) {
    List<ClosedType> arguments = new ArrayList<>(type.arguments());
    List<ClosedType> held = new ArrayList<>(arguments);
    for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
      ClosedType argument = arguments.get(i).held();
      ClosedType bound = types.close(parameters.get(i).bound(), types.type(type.name(), held));
      if (!bound.name().equals(argument.name()) && types.isAssignable(bound, argument)) {
        arguments.set(i, holding(arguments.get(i), bound));
      }
      held.set(i, arguments.get(i).held());
    }
    return types.type(type.name(), arguments);
  }

  /** The type that Jackson knows, with the one that Java holds values to. */
  ClosedType holding(ClosedType type, ClosedType held) {
    return held == type
        ? type
        : holding.computeIfAbsent(List.of(type, held), key -> type.holding(held));
  }
}
