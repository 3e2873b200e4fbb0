package dev.chronotype.processor.check;

import dev.chronotype.processor.model.ProcessorOptions;
import java.util.ArrayList;
import java.util.List;

/** All rules that look at one type. */
public final class Rules {

  private Rules() {}

  /**
   * New instances, in the order in which their findings are reported.
   *
   * @param options what the user asks of the rules
   */
  public static List<Rule> all(ProcessorOptions options) {
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
                new Serialisable(options),
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
        new ReadableDurations(),
        new TimeoutOrder(),
        new SaneRetry(),
        new UsableOptions(),
        new MadeInChildren());
  }
}
