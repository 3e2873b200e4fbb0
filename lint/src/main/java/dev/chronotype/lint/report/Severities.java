package dev.chronotype.lint.report;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.CodeKey;
import dev.chronotype.processor.model.Level;
import java.util.Map;

/**
 * What the user makes of codes.
 *
 * @param levels by code or family
 */
public record Severities(Map<String, Level> levels) {

  public Severities {
    levels = Map.copyOf(levels);
  }

  /** The code's own setting before that of its family. */
  Level of(Code code) {
    Level ofFamily = levels.getOrDefault(CodeKey.family(code), code.severity().level());
    return levels.getOrDefault(code.id(), ofFamily);
  }
}
