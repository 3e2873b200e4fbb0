package dev.chronotype.lint;

import dev.chronotype.lint.report.Severities;
import dev.chronotype.processor.diagnostic.CodeKey;
import dev.chronotype.processor.diagnostic.LintCode;
import dev.chronotype.processor.diagnostic.Nearest;
import dev.chronotype.processor.model.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The arguments of the plugin, as they stand after its name: {@code -Xplugin:Chronotype
 * severity.CT510=off signatures=lint.txt}.
 *
 * @param files files of signatures, by their paths
 * @param problems what is to be said of arguments that were not understood
 */
record Arguments(Severities severities, List<String> files, List<Map<String, String>> problems) {

  private static final String SEVERITY = "severity.";
  private static final String SIGNATURES = "signatures";

  Arguments {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  static Arguments parse(String... arguments) {
    Map<String, Level> levels = new LinkedHashMap<>();
    List<String> files = new ArrayList<>();
    List<Map<String, String>> problems = new ArrayList<>();
    for (String each : arguments) {
      int equals = each.indexOf('=');
      String name = equals < 0 ? each : each.substring(0, equals);
      String value = equals < 0 ? "" : each.substring(equals + 1);
      if (name.startsWith(SEVERITY)) {
        severity(each, name.substring(SEVERITY.length()), value, levels, problems);
      } else if (name.equals(SIGNATURES) && !value.isBlank()) {
        files.addAll(List.of(value.split(",")));
      } else if (name.equals(SIGNATURES)) {
        problems.add(problem(each, "there is no file", Optional.empty(), "signatures=lint.txt"));
      } else {
        List<String> known = List.of(SIGNATURES, "severity");
        problems.add(
            problem(
                each,
                "there is no such argument",
                Nearest.of(name.replaceFirst("\\..*", ""), known),
                "severity.CTnnn=off|warn|error, or signatures=FILE[,FILE]"));
      }
    }
    return new Arguments(new Severities(levels), files, problems);
  }

  private static void severity(
      String argument,
      String key,
      String value,
      Map<String, Level> levels,
      List<Map<String, String>> problems) {
    Optional<Level> level =
        Arrays.stream(Level.values()).filter(each -> word(each).equals(value)).findFirst();
    if (!keys().contains(key)) {
      boolean isOfProcessor = CodeKey.all().contains(key);
      problems.add(
          isOfProcessor
              ? problem(
                  argument,
                  key + " is the annotation processor's",
                  Optional.empty(),
                  "-Achronotype.severity." + key + "=off|warn|error")
              : problem(
                  argument,
                  "there is no code " + key,
                  meant(key),
                  "a code of chronotype-lint: CT510 to CT519, or CT5xx"));
    } else if (level.isEmpty()) {
      List<String> words = Arrays.stream(Level.values()).map(Arguments::word).toList();
      problems.add(
          problem(
              argument,
              value.isEmpty() ? "there is no severity" : "\"" + value + "\" is no severity",
              Nearest.of(value, words),
              String.join(", ", words)));
    } else {
      levels.put(key, level.get());
    }
  }

  private static Optional<String> meant(String key) {
    Optional<String> same = keys().stream().filter(each -> each.equalsIgnoreCase(key)).findFirst();
    return same.or(() -> Nearest.of(key.toUpperCase(Locale.ROOT), keys()));
  }

  /** The codes of ours, and the family that they share with the processor's. */
  private static List<String> keys() {
    return Stream.of(LintCode.values())
        .flatMap(each -> Stream.of(each.id(), CodeKey.family(each)))
        .distinct()
        .toList();
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  static Map<String, String> problem(
      String given, String problem, Optional<String> meant, String expected) {
    return Map.of(
        "given", given,
        "problem", problem,
        "meant", Nearest.asked(meant),
        "expected", expected);
  }
}
