package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.CodeKey;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.EnvironmentCode;
import dev.chronotype.processor.diagnostic.Nearest;
import dev.chronotype.processor.model.Site;
import java.util.Optional;

/** A setting that names a code which there is not. */
final class UnknownCode {

  private UnknownCode() {}

  /**
   * Says so.
   *
   * @param given as the user wrote it
   * @param meant what the user probably meant to write
   */
  static Diagnostic about(String given, Optional<String> meant, String subject, Site site) {
    return Diagnostic.of(EnvironmentCode.UNKNOWN_CODE, site, subject)
        .with("given", given)
        .with("meant", Nearest.asked(meant))
        .with("families", String.join(", ", CodeKey.families()));
  }
}
