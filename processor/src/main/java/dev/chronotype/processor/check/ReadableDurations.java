package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.OptionCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DurationText;
import dev.chronotype.processor.model.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A duration can be read, is positive, and fits what Temporal transmits. */
final class ReadableDurations implements Rule {

  /** The most that {@code google.protobuf.Duration} holds. */
  private static final Duration LONGEST = Duration.ofDays(3_652_500);

  private static final Pattern NUMBER_AND_WORD = Pattern.compile("(\\d+)\\s*([a-zA-Zµ]*)[\\s,]*");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("", "s"),
          Map.entry("d", "d"),
          Map.entry("day", "d"),
          Map.entry("h", "h"),
          Map.entry("hr", "h"),
          Map.entry("hour", "h"),
          Map.entry("m", "m"),
          Map.entry("min", "m"),
          Map.entry("minute", "m"),
          Map.entry("s", "s"),
          Map.entry("sec", "s"),
          Map.entry("second", "s"),
          Map.entry("ms", "ms"),
          Map.entry("msec", "ms"),
          Map.entry("milli", "ms"),
          Map.entry("millisecond", "ms"));

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    return OptionScope.of(type).stream().flatMap(ReadableDurations::check).toList();
  }

  private static Stream<Diagnostic> check(OptionScope scope) {
    return scope.ownDurations().entrySet().stream()
        .map(each -> check(scope, each.getKey(), each.getValue()))
        .flatMap(Optional::stream);
  }

  private static Optional<Diagnostic> check(
      OptionScope scope, String member, Setting<String> setting) {
    String text = setting.value();
    Duration duration = DurationText.parse(text);
    if (duration == null) {
      return Optional.of(unreadable(scope, member, setting));
    }
    if (duration.isZero() || duration.isNegative()) {
      return Optional.of(
          outOfRange(
              scope,
              member,
              setting,
              "not positive",
              "Temporal takes zero for 'not set' and refuses a negative duration.",
              duration.isZero() ? "30s" : text.replace("-", "")));
    }
    if (duration.toNanosPart() % 1_000_000 != 0) {
      return Optional.of(
          outOfRange(
              scope,
              member,
              setting,
              "no whole number of milliseconds",
              "the SDK counts in milliseconds and would cut the rest off.",
              "1ms"));
    }
    if (duration.compareTo(LONGEST) > 0) {
      return Optional.of(
          outOfRange(
              scope,
              member,
              setting,
              "longer than Temporal can transmit",
              "the protocol's durations end at 10,000 years.",
              "3650d"));
    }
    return Optional.empty();
  }

  private static Diagnostic unreadable(OptionScope scope, String member, Setting<String> setting) {
    String text = setting.value();
    return scope
        .about(OptionCode.UNREADABLE_DURATION, setting.site(), member)
        .with("member", member)
        .with("text", text)
        .with("found", text.isEmpty() ? "an empty text" : "\"" + text + "\"")
        .with("suggestion", meant(text));
  }

  private static Diagnostic outOfRange(
      OptionScope scope,
      String member,
      Setting<String> setting,
      String problem,
      String why,
      String suggestion) {
    return scope
        .about(OptionCode.DURATION_OUT_OF_RANGE, setting.site(), member)
        .with("member", member)
        .with("text", setting.value())
        .with("problem", problem)
        .with("why", why)
        .with("suggestion", suggestion);
  }

  /** What was probably meant by a text such as {@code "30 secs"}; an example where that is open. */
  private static String meant(String text) {
    StringBuilder meant = new StringBuilder();
    String positive = text.strip().replaceFirst("^-", "");
    Matcher matcher = NUMBER_AND_WORD.matcher(positive);
    int end = 0;
    while (matcher.lookingAt()) {
      String unit = unit(matcher.group(2));
      if (unit == null || matcher.end() == end) {
        return "30s";
      }
      meant.append(matcher.group(1)).append(unit);
      end = matcher.end();
      matcher.region(end, positive.length());
    }
    boolean whole = end == positive.length() && end > 0;
    return whole && DurationText.parse(meant.toString()) != null ? meant.toString() : "30s";
  }

  private static @Nullable String unit(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String singular = lower.length() > 2 && lower.endsWith("s") ? chop(lower) : lower;
    return UNITS.getOrDefault(lower, UNITS.get(singular));
  }

  private static String chop(String word) {
    return word.substring(0, word.length() - 1);
  }
}
