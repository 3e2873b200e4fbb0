package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.CodeKey;
import dev.chronotype.processor.diagnostic.Control;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.EnvironmentCode;
import dev.chronotype.processor.diagnostic.LintCode;
import dev.chronotype.processor.diagnostic.Nearest;
import dev.chronotype.processor.model.Level;
import dev.chronotype.processor.model.ProcessorOption;
import dev.chronotype.processor.model.ProcessorOptions;
import dev.chronotype.processor.model.Site;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options that the compiler was given, read.
 *
 * @param options what is in force: what cannot be understood is left out
 * @param mistakes what cannot be understood
 */
public record ParsedOptions(ProcessorOptions options, List<Diagnostic> mistakes) {

  /** As much of a value as tells which it is. */
  private static final int MOST_VALUE = 40;

  private static final List<String> LEVELS =
      Stream.of(Level.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();

  public ParsedOptions {
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Reads all that begin with our name.
   *
   * @param given by name, without {@code -A}; the value is null where there is no {@code =}
   */
  public static ParsedOptions of(Map<String, @Nullable String> given) {
    Map<ProcessorOption, String> values = new EnumMap<>(ProcessorOption.class);
    Map<String, Level> severities = new TreeMap<>();
    List<Diagnostic> mistakes = new ArrayList<>();
    new TreeMap<>(given)
        .forEach(
            (name, value) -> {
              if (name.startsWith(ProcessorOption.SEVERITY)) {
                severity(name, value, severities).ifPresent(mistakes::add);
              } else if (name.startsWith(ProcessorOption.PREFIX)) {
                fixed(name, value, values).ifPresent(mistakes::add);
              }
            });
    ProcessorOptions options = new ProcessorOptions(values, severities);
    severities.forEach((key, level) -> ineffective(key, level, options).ifPresent(mistakes::add));
    return new ParsedOptions(options, mistakes);
  }

  private static Optional<Diagnostic> fixed(
      String name, @Nullable String value, Map<ProcessorOption, String> values) {
    for (ProcessorOption each : ProcessorOption.values()) {
      if (each.key().equals(name)) {
        boolean isFree = each.choices().isEmpty();
        if (value == null || !(isFree || each.choices().contains(value))) {
          return Optional.of(wrong(name, value, each.choices(), each.fallback()));
        }
        values.put(each, value);
        return Optional.empty();
      }
    }
    return Optional.of(unknown(name));
  }

  private static Optional<Diagnostic> severity(
      String name, @Nullable String value, Map<String, Level> severities) {
    String key = name.substring(ProcessorOption.SEVERITY.length());
    if (!CodeKey.all().contains(key)) {
      Optional<String> meant =
          CodeKey.meant(key).map(each -> "-A" + ProcessorOption.SEVERITY + each);
      return Optional.of(UnknownCode.about("-A" + cut(name), meant, name, Site.NONE));
    }
    if (CodeKey.code(key).filter(LintCode.class::isInstance).isPresent()) {
      return Optional.of(ofPlugin(name, key));
    }
    if (value == null || !LEVELS.contains(value)) {
      return Optional.of(wrong(name, value, LEVELS, ""));
    }
    severities.put(key, Level.valueOf(value.toUpperCase(Locale.ROOT)));
    return Optional.empty();
  }

  /** What chronotype-lint reports, it sets: a plugin does not see the options of processors. */
  private static Diagnostic ofPlugin(String name, String key) {
    String argument = "-Xplugin:Chronotype severity." + key;
    return Diagnostic.of(EnvironmentCode.WRONG_OPTION_VALUE, Site.NONE, name)
        .with("given", "-A" + name)
        .with("meant", Nearest.asked(Optional.of(argument)))
        .with("holds", "")
        .with("expected", argument + "=" + String.join("|", LEVELS));
  }

  private static Optional<Diagnostic> ineffective(
      String key, Level level, ProcessorOptions options) {
    String given =
        "-A" + ProcessorOption.SEVERITY + key + "=" + level.name().toLowerCase(Locale.ROOT);
    return CodeKey.code(key)
        .filter(code -> level != Level.ERROR && Control.isNeverSilenced(code, options))
        .map(code -> Control.cannotBeSilenced(code, given, "", Site.NONE));
  }

  private static Diagnostic wrong(
      String name, @Nullable String value, List<String> values, String fallback) {
    String expected = values.isEmpty() ? "<text>" : String.join("|", values);
    return Diagnostic.of(EnvironmentCode.WRONG_OPTION_VALUE, Site.NONE, name)
        .with("given", "-A" + name + (value == null ? "" : "=" + cut(value)))
        .with("meant", value == null ? "" : meant(value, values))
        .with("holds", fallback.isEmpty() ? "" : "; -A" + name + "=" + fallback + " holds")
        .with("expected", "-A" + name + "=" + expected);
  }

  private static String cut(String value) {
    String line = value.lines().findFirst().orElse("");
    return line.length() > MOST_VALUE ? line.substring(0, MOST_VALUE) + "..." : line;
  }

  private static String meant(String value, List<String> values) {
    return Nearest.asked(Nearest.of(value.toLowerCase(Locale.ROOT), values));
  }

  private static Optional<String> severityMeant(String name) {
    int code = name.lastIndexOf('.') + 1;
    return Nearest.of(name.substring(0, code), List.of(ProcessorOption.SEVERITY))
        .map(each -> each + name.substring(code))
        .filter(each -> CodeKey.all().contains(name.substring(code)));
  }

  private static Diagnostic unknown(String name) {
    List<String> known =
        Stream.concat(
                Stream.of(ProcessorOption.values()).map(ProcessorOption::key),
                Stream.of(ProcessorOption.SEVERITY + "<code>"))
            .toList();
    return Diagnostic.of(EnvironmentCode.UNKNOWN_OPTION, Site.NONE, name)
        .with("option", cut(name))
        .with(
            "meant",
            Nearest.asked(
                Nearest.of(name, known).or(() -> severityMeant(name)).map(each -> "-A" + each)))
        .with("known", "-A" + String.join(", -A", known));
  }
}
