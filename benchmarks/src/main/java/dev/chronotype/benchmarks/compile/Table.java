package dev.chronotype.benchmarks.compile;

import dev.chronotype.benchmarks.Quartiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Prints results as a table in Markdown: medians, with quartiles. */
final class Table {

  private static final double NANOS_PER_MILLI = 1e6;

  private Table() {}

  static void printHead(String what) {
    System.out.printf(
        "| %s | units | without, ms | own, ms/unit | own/without, %% | filer, ms/unit"
            + " | whole, %% | lines by hand, %% | idle rounds, %% | growth / by hand"
            + " | least growth | files/unit | lines/unit |%n"
            + "|---|---|---|---|---|---|---|---|---|---|---|---|---|%n",
        what);
  }

  static void printRow(Kind kind, Options options, int units, List<Round> rounds) {
    Map<String, String> generated = rounds.get(0).processed().generated();
    long lines = generated.values().stream().mapToLong(each -> each.lines().count()).sum();
    System.out.printf(
        Locale.ROOT,
        "| %s %s | %d | %s | %s | %s | %s | %s | %s | %s | %s | %s | %.1f | %.0f |%n",
        kind,
        options.shape(),
        units,
        quartiles(rounds, each -> each.plain().cpu() / NANOS_PER_MILLI).text(0),
        quartiles(rounds, each -> each.processed().own() / NANOS_PER_MILLI / units).text(2),
        quartiles(rounds, Round::ownShare).text(1),
        quartiles(rounds, each -> each.processed().filer() / NANOS_PER_MILLI / units).text(2),
        quartiles(rounds, Round::whole).text(0),
        quartiles(rounds, Round::lines).text(0),
        quartiles(rounds, Round::idleRounds).text(0),
        generated.isEmpty() ? "nothing generated" : quartiles(rounds, Round::growth).text(2),
        generated.isEmpty() ? "" : quartiles(rounds, Round::leastGrowth).text(2),
        (double) generated.size() / units,
        (double) lines / units);
  }

  private static Quartiles quartiles(List<Round> rounds, ToDoubleFunction<Round> value) {
    return Quartiles.of(rounds.stream().mapToDouble(value).boxed().toList());
  }
}
