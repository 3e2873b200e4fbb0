package dev.chronotype.processor.diagnostic;

import dev.chronotype.processor.model.ProcessorOption;
import dev.chronotype.processor.model.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A user's mistake, as a value.
 *
 * @param code which mistake
 * @param severity how much it weighs here: what the code says, or less
 * @param site where
 * @param uses where else it may be silenced: what uses the thing that stands at the site
 * @param subjects what is wrong, by its identity: a mistake that several types inherit is reported
 *     once
 * @param inherited whether the subject stands in another type than the one that was read
 * @param arguments what to fill into the text, by placeholder
 */
public record Diagnostic(
    Code code,
    Severity severity,
    Site site,
    List<Site> uses,
    List<String> subjects,
    boolean inherited,
    Map<String, String> arguments) {

  private static final String STRICT =
      "Asked by -A%s=strict, not by the default (%s)."
          .formatted(ProcessorOption.INTERFACES.key(), ProcessorOption.INTERFACES.fallback());

  public Diagnostic {
    uses = List.copyOf(uses);
    subjects = List.copyOf(subjects);
    arguments = Map.copyOf(arguments);
  }

  public static Diagnostic of(Code code, Site site, String subject) {
    return of(code, site, List.of(subject));
  }

  /** One that stands for several: it is reported as long as one of its subjects has not been. */
  public static Diagnostic of(Code code, Site site, List<String> subjects) {
    return new Diagnostic(code, code.severity(), site, List.of(), subjects, false, Map.of());
  }

  /** This diagnostic with the text for one placeholder. */
  public Diagnostic with(String placeholder, Object text) {
    Map<String, String> more = new LinkedHashMap<>(arguments);
    more.put(placeholder, text.toString());
    return new Diagnostic(code, severity, site, uses, subjects, inherited, more);
  }

  /** This diagnostic as one of a subject that stands in another type. */
  public Diagnostic asInherited(boolean isInherited) {
    return new Diagnostic(code, severity, site, uses, subjects, isInherited, arguments);
  }

  /** This diagnostic as one that can be silenced at the given places, too. */
  public Diagnostic usedAt(Site... places) {
    return new Diagnostic(code, severity, site, List.of(places), subjects, inherited, arguments);
  }

  /** This diagnostic as one that leaves something to generate, so that it can be silenced. */
  public Diagnostic asFact() {
    Severity atMost = isBlocker() ? Severity.FACT : severity;
    return new Diagnostic(code, atMost, site, uses, subjects, inherited, arguments);
  }

  /** This diagnostic as one that there would not be without the option that asks for more. */
  public Diagnostic askedByStrict() {
    return with(Text.ASKED, STRICT);
  }

  /** This diagnostic at another place. */
  public Diagnostic at(Site place) {
    return new Diagnostic(code, severity, place, List.of(), subjects, inherited, arguments);
  }

  /**
   * Whether it leaves nothing to generate. Only a blocker does: code is generated for whatever else
   * is wrong, since it may be silenced, and since another processor may yet put it right.
   */
  public boolean isBlocker() {
    return severity == Severity.BLOCKER;
  }

  /** The whole message, as the compiler is to print it. */
  public String message() {
    return code.message(arguments);
  }
}
