package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.EnvironmentCode;
import dev.chronotype.processor.diagnostic.Nearest;
import dev.chronotype.processor.model.Site;
import java.util.Collection;
import java.util.List;

/** Each option that begins with our name is one of ours. */
public final class KnownOptions {

  public static final String PREFIX = "chronotype.";
  public static final String VERBOSE = PREFIX + "verbose";

  /** What is done with the SDK's own {@code @ActivityInterface}: a value of InterfaceMode. */
  public static final String INTERFACES = PREFIX + "interfaces";

  private static final List<String> KNOWN = List.of(VERBOSE, INTERFACES);

  private KnownOptions() {}

  /** The options that begin with our name but are none of ours. */
  public static List<Diagnostic> check(Collection<String> options) {
    return options.stream()
        .filter(each -> each.startsWith(PREFIX) && !KNOWN.contains(each))
        .sorted()
        .map(KnownOptions::unknown)
        .toList();
  }

  private static Diagnostic unknown(String option) {
    return Diagnostic.of(EnvironmentCode.UNKNOWN_OPTION, Site.NONE, option)
        .with("option", option)
        .with(
            "meant",
            Nearest.of(option, KNOWN).map(each -> "; did you mean -A" + each + "?").orElse(""))
        .with("known", "-A" + String.join(", -A", KNOWN));
  }
}
