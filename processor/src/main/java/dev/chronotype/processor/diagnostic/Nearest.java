package dev.chronotype.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {

  private static final int FARTHEST = 2;

  private Nearest() {}

  /**
   * The candidate that at most two edits turn the word into; the nearest, and of equals one that
   * the word begins, else the first.
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    return of(word, candidates, FARTHEST);
  }

  /** The same, of those that at most the given number of edits turn the word into. */
  static Optional<String> of(String word, Collection<String> candidates, int farthest) {
    return candidates.stream()
        .filter(each -> distance(word, each) <= farthest)
        .min(
            Comparator.<String>comparingInt(each -> distance(word, each))
                .thenComparing(each -> !each.startsWith(word)));
  }

  /** Asks for it at the end of a sentence; nothing where nothing is near. */
  public static String asked(Optional<String> meant) {
    return meant.map(each -> "; did you mean " + each + "?").orElse("");
  }

  /** How many insertions, deletions and replacements of a character turn one word into another. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[to.length()];
  }
}
