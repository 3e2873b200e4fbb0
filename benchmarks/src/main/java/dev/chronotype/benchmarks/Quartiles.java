package dev.chronotype.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A median and what is half of all around it.
 *
 * @param lower a quarter is less
 * @param upper a quarter is more
 */
public record Quartiles(double lower, double median, double upper) {

  /** Of one value or more. */
  public static Quartiles of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  private static double at(List<Double> sorted, double share) {
    double index = share * (sorted.size() - 1);
    double below = sorted.get((int) Math.floor(index));
    double above = sorted.get((int) Math.ceil(index));
    return below + (above - below) * (index - Math.floor(index));
  }

  /** {@code 1.25 (1.20–1.31)}, with that many digits after the point. */
  public String text(int digits) {
    String one = "%." + digits + "f";
    return String.format(Locale.ROOT, one + " (" + one + "–" + one + ")", median, lower, upper);
  }
}
