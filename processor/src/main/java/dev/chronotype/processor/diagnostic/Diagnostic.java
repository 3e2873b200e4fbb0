package dev.chronotype.processor.diagnostic;

import dev.chronotype.processor.model.Site;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A user's mistake, as a value.
 *
 * @param code which mistake
 * @param site where
 * @param subject what is wrong, by its identity: a mistake that several types inherit is reported
 *     once
 * @param inherited whether the subject stands in another type than the one that was read
 * @param arguments what to fill into the text, by placeholder
 */
public record Diagnostic(
    Code code, Site site, String subject, boolean inherited, Map<String, String> arguments) {

  public Diagnostic {
    arguments = Map.copyOf(arguments);
  }

  public static Diagnostic of(Code code, Site site, String subject) {
    return new Diagnostic(code, site, subject, false, Map.of());
  }

  /** This diagnostic with the text for one placeholder. */
  public Diagnostic with(String placeholder, Object text) {
    Map<String, String> more = new LinkedHashMap<>(arguments);
    more.put(placeholder, text.toString());
    return new Diagnostic(code, site, subject, inherited, more);
  }

  /** This diagnostic as one of a subject that stands in another type. */
  public Diagnostic asInherited(boolean isInherited) {
    return new Diagnostic(code, site, subject, isInherited, arguments);
  }

  /** The whole message, as the compiler is to print it. */
  public String message() {
    return code.message(arguments);
  }
}
