package dev.chronotype.processor.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All codes that there are. */
public final class Catalogue {

  private Catalogue() {}

  /** The codes of all families, in the order of their ids. */
  public static List<Code> all() {
    return Stream.<Code[]>of(
            ShapeCode.values(),
            InterfaceCode.values(),
            SerialisationCode.values(),
            NameCode.values(),
            OptionCode.values(),
            ExecutionCode.values(),
            LintCode.values(),
            EnvironmentCode.values())
        .flatMap(Stream::of)
        .sorted(Comparator.comparing(Code::id))
        .toList();
  }
}
