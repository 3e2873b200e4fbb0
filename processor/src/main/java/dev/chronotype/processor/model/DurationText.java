package dev.chronotype.processor.model;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The textual forms of a duration that an annotation takes. */
public final class DurationText {

  private static final Pattern UNITS =
      Pattern.compile("(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?(?:(\\d+)ms)?");
  private static final List<Duration> UNIT_LENGTHS =
      List.of(
          Duration.ofDays(1),
          Duration.ofHours(1),
          Duration.ofMinutes(1),
          Duration.ofSeconds(1),
          Duration.ofMillis(1));

  private DurationText() {}

  /** The duration that the text stands for, of either sign, or null where it stands for none. */
  public static @Nullable Duration parse(String text) {
    if (text.startsWith("P") || text.startsWith("-P")) {
      return parseIso(text);
    }
    Matcher matcher = UNITS.matcher(text);
    if (text.isEmpty() || !matcher.matches()) {
      return null;
    }
    try {
      Duration sum = Duration.ZERO;
      for (int unit = 0; unit < UNIT_LENGTHS.size(); unit++) {
        String number = matcher.group(unit + 1);
        if (number != null) {
          sum = sum.plus(UNIT_LENGTHS.get(unit).multipliedBy(Long.parseLong(number)));
        }
      }
      return sum;
    } catch (ArithmeticException | NumberFormatException tooLong) {
      return null;
    }
  }

  private static @Nullable Duration parseIso(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException | ArithmeticException e) {
      return null;
    }
  }
}
