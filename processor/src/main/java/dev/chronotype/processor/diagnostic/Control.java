package dev.chronotype.processor.diagnostic;

import dev.chronotype.processor.model.InterfaceMode;
import dev.chronotype.processor.model.Level;
import dev.chronotype.processor.model.ProcessorOption;
import dev.chronotype.processor.model.ProcessorOptions;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Suppression;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of a diagnostic. What stands nearer to the code wins: a
 * {@code @SuppressWarnings} over the option for the code, that over the one for its family, that
 * over {@code opinions=off}. No setting decides on a blocker.
 */
public final class Control {

  /**
   * A setting of the user's.
   *
   * @param display as the user wrote it
   * @param place where, for messages; empty for an option
   */
  record Setting(Level level, String display, String place, Site site) {}

  /**
   * What becomes of a diagnostic.
   *
   * @param setting what decided, or would have decided if it could; null for the code itself
   */
  record Verdict(Level level, @Nullable Setting setting) {}

  private final ProcessorOptions options;
  private final Suppressions suppressions;

  public Control(ProcessorOptions options, Suppressions suppressions) {
    this.options = options;
    this.suppressions = suppressions;
  }

  Verdict verdict(Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    Setting setting = setting(diagnostic);
    Level level =
        setting == null || severity == Severity.BLOCKER ? severity.level() : setting.level();
    return new Verdict(level, setting);
  }

  private @Nullable Setting setting(Diagnostic diagnostic) {
    Code code = diagnostic.code();
    for (Site site :
        Stream.concat(Stream.of(diagnostic.site()), diagnostic.uses().stream()).toList()) {
      for (Suppression each : suppressions.at(site)) {
        if (CodeKey.covers(each.key(), code)) {
          return new Setting(Level.OFF, each.display(), each.place(), each.site());
        }
      }
    }
    for (String key : List.of(code.id(), CodeKey.family(code))) {
      Level level = options.severity(key);
      if (level != null) {
        return option(ProcessorOption.SEVERITY + key, level);
      }
    }
    return diagnostic.severity() == Severity.OPINION && !options.opinions()
        ? option(ProcessorOption.OPINIONS.key(), Level.OFF)
        : null;
  }

  private static Setting option(String key, Level level) {
    String display = "-A" + key + "=" + level.name().toLowerCase(Locale.ROOT);
    return new Setting(level, display, "", Site.NONE);
  }

  /** Whether nothing that is checked with these options can be silenced when it has the code. */
  public static boolean isNeverSilenced(Code code, ProcessorOptions options) {
    return code.severity() == Severity.BLOCKER && options.interfaces() != InterfaceMode.STRICT;
  }

  /** That a setting wants what cannot be had. */
  public static Diagnostic cannotBeSilenced(Code code, String setting, String place, Site site) {
    return Diagnostic.of(EnvironmentCode.CANNOT_BE_SILENCED, site, code.id() + setting + place)
        .with("code", code.id())
        .with("setting", setting);
  }
}
