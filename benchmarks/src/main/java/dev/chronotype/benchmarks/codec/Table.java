package dev.chronotype.benchmarks.codec;

import java.util.List;
import java.util.stream.Collectors;

/** Prints results as tables in Markdown: medians, with quartiles. */
final class Table {

  private Table() {}

  static void print(List<Cell> cells, Options options) {
    System.out.println("\nTimes as fast as the SDK, and what the SDK needs:\n");
    System.out.println(
        head(options, "SDK, ns") + (hasOurs(options) ? " Chronotype / fastest peer |" : ""));
    System.out.println("|---".repeat(options.variants().size() + (hasOurs(options) ? 2 : 1)) + "|");
    cells.forEach(each -> System.out.println(speeds(each, options)));
    System.out.println("\nBytes allocated for a payload:\n");
    System.out.println(head(options, "SDK"));
    System.out.println("|---".repeat(options.variants().size() + 1) + "|");
    cells.forEach(each -> System.out.println(bytes(each, options)));
  }

  private static boolean hasOurs(Options options) {
    return options.variants().contains(Variant.CHRONOTYPE);
  }

  private static String head(Options options, String first) {
    return options.variants().stream()
        .map(each -> each == Variant.SDK ? first : each.label())
        .collect(Collectors.joining(" | ", "| | ", " |"));
  }

  private static String speeds(Cell cell, Options options) {
    String row =
        options.variants().stream()
            .map(
                each ->
                    each == Variant.SDK
                        ? cell.nanos(each).text(0)
                        : cell.speedUp(each, Variant.SDK).text(2))
            .collect(Collectors.joining(" | ", "| " + cell.label() + " | ", " |"));
    Variant peer = cell.fastestPeer();
    return hasOurs(options)
        ? row + " " + cell.speedUp(Variant.CHRONOTYPE, peer).text(2) + " " + peer.label() + " |"
        : row;
  }

  private static String bytes(Cell cell, Options options) {
    return options.variants().stream()
        .map(each -> String.valueOf(Math.round(cell.bytes(each).median())))
        .collect(Collectors.joining(" | ", "| " + cell.label() + " | ", " |"));
  }
}
