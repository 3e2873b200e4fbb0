package dev.chronotype.processor.check;

import java.util.ArrayList;
import java.util.List;

/** All rules that look at one type. */
public final class Rules {

  private Rules() {}

  /** New instances, in the order in which their findings are reported. */
  public static List<Rule> all() {
    List<Rule> all =
        new ArrayList<>(
            List.of(
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
                new UniqueInType()));
    all.addAll(ofOptions());
    return all;
  }

  /**
   * Those that look at the options of definitions alone, which {@code @Activities} sets for the
   * stub of an interface of the SDK, too.
   */
  public static List<Rule> ofOptions() {
    return List.of(
        new ReadableDurations(), new TimeoutOrder(), new SaneRetry(), new UsableOptions());
  }
}
