package dev.chronotype.processor.check;

import java.util.List;

/** All rules that look at one type. */
public final class Rules {

  private Rules() {}

  /** New instances, in the order in which their findings are reported. */
  public static List<Rule> all() {
    return List.of(
        new SuitableOwner(),
        new NameableType(),
        new ConcreteType(),
        new HasDefinitions(),
        new DefinedOnce(),
        new MethodModifiers(),
        new ParameterCount(),
        new ParameterIsRecord(),
        new NameableSignature(),
        new ResultCompletes(),
        new ResultIsClosed(),
        new Serialisable(),
        new ActivityTypeText(),
        new UniqueInType(),
        new ReadableDurations(),
        new TimeoutOrder(),
        new SaneRetry(),
        new UsableOptions());
  }
}
