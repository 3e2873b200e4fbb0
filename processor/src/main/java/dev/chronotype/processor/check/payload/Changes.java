package dev.chronotype.processor.check.payload;

import com.google.common.collect.ImmutableMap;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import org.jspecify.annotations.Nullable;

/** Types whose values come back as others; a test shows that each does, as it is said here. */
final class Changes {

  /** What changes, shown by a value. */
  record Change(String before, String after, String why, String fix) {}

  private static final ImmutableMap<String, Change> CHANGES =
      ImmutableMap.<String, Change>builder()
          .put(
              "java.time.ZonedDateTime",
              new Change(
                  "2026-07-01T12:00+02:00[Europe/Zurich]",
                  "2026-07-01T12:00+02:00",
                  "only the offset is written; the name of the zone, and with it summer time, is"
                      + " lost.",
                  "an OffsetDateTime, or an Instant and a ZoneId"))
          .put(
              "java.util.Calendar",
              new Change(
                  "12:00 in Europe/Zurich",
                  "10:00 in UTC",
                  "the instant is written, in UTC; the zone of the calendar is lost.",
                  "an OffsetDateTime, or an Instant and a ZoneId"))
          .put(
              "java.util.GregorianCalendar",
              new Change(
                  "12:00 in Europe/Zurich",
                  "10:00 in UTC",
                  "the instant is written, in UTC; the zone of the calendar is lost.",
                  "an OffsetDateTime, or an Instant and a ZoneId"))
          .put(
              "java.sql.Timestamp",
              new Change(
                  "12:00:00.123456789",
                  "12:00:00.123",
                  "it is written in milliseconds; what is below is lost.",
                  "an Instant or a LocalDateTime"))
          .put(
              "java.sql.Date",
              new Change(
                  "2026-07-01 00:00 in New York",
                  "2026-06-30 20:00 in New York",
                  "the day is written in the time zone of one JVM, and read in UTC.",
                  "a LocalDate"))
          .put(
              "java.sql.Time",
              new Change(
                  "12:00:00.123", "12:00:00", "it is written in whole seconds.", "a LocalTime"))
          .put(
              "java.util.regex.Pattern",
              new Change(
                  "Pattern.compile(\"a\", CASE_INSENSITIVE)",
                  "Pattern.compile(\"a\")",
                  "only the expression is written; flags are lost.",
                  "a String, with flags in the expression such as (?i)"))
          .put(
              "java.lang.CharSequence",
              new Change(
                  "new StringBuilder(\"a\")",
                  "\"a\"",
                  "it is written as a text, which is read as a String.",
                  "a String"))
          .put(
              "java.text.DecimalFormat",
              new Change(
                  "new DecimalFormat(\"#.##\")",
                  "new DecimalFormat()",
                  "its pattern is private to the JDK, and not written.",
                  "a String with the pattern"))
          .put(
              "java.io.File",
              new Change(
                  "new File(\"data\")",
                  "new File(\"/home/worker/data\")",
                  "the absolute path is written, on the machine where it was written.",
                  "a String"))
          .put(
              "java.nio.file.Path",
              new Change(
                  "Path.of(\"data\")",
                  "Path.of(\"/home/worker/data\")",
                  "the absolute path is written, on the machine where it was written.",
                  "a String"))
          .buildOrThrow();

  private Changes() {}

  static @Nullable Problem problem(ClosedType type) {
    Change change = CHANGES.get(type.name());
    return change == null ? null : change(SerialisationCode.VALUE_CHANGES, type, change);
  }

  private static Problem change(SerialisationCode code, ClosedType type, Change change) {
    return Problem.ofUse(code, type)
        .with("before", change.before)
        .with("after", change.after)
        .with("why", change.why)
        .with("fix", change.fix);
  }

  /** Of an open type: numbers, and whatever else has no class in JSON. */
  static Problem untyped(ClosedType type) {
    return change(
        SerialisationCode.UNTYPED,
        type,
        new Change(
            "a Long or a record",
            "an Integer or a LinkedHashMap",
            "JSON does not tell the class of a value: numbers and objects come back as others.",
            "the class that it is, or a String with the JSON if it may be any"));
  }

  static Problem number(ClosedType type) {
    return change(
        SerialisationCode.UNTYPED,
        type,
        new Change(
            "3L or a BigDecimal",
            "an Integer or a Double",
            "JSON does not tell the class of a number: what is small enough is an Integer.",
            "the class that it is, such as long or BigDecimal"));
  }

  static Problem throwable(ClosedType type) {
    return change(
        SerialisationCode.SUBCLASS_LOST,
        type,
        new Change(
            "an exception of a subclass, with its fields and suppressed exceptions",
            "new " + type.simpleDisplay() + "(message)",
            "the class of an exception is not written, neither its own nor that of its cause.",
            "what is needed of it, such as String message"));
  }

  static Problem subclass(ClosedType type, ClosedType subclass) {
    return change(
        SerialisationCode.SUBCLASS_LOST,
        type,
        new Change(
            "a " + subclass.simpleDisplay(),
            "a " + type.simpleDisplay(),
            "the class of a value is not written.",
            "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME) on " + type.simpleDisplay()));
  }

  /** Of a class whose name is not written, in place of which a default is taken. */
  static Problem taken(ClosedType type, ClosedType other, ClosedType base) {
    return change(
        SerialisationCode.SUBCLASS_LOST,
        type,
        new Change(
            "a " + other.simpleDisplay(),
            "a " + type.simpleDisplay() + ", the defaultImpl of " + base.simpleDisplay(),
            "a type argument is unknown when a payload is written: the class is not named.",
            "a record with a component of that type, such as record Page(List<%s> items) {}"
                .formatted(base.simpleDisplay())));
  }

  static Problem sameName(ClosedType type, String name) {
    return change(
        SerialisationCode.VALUE_CHANGES,
        type,
        new Change(
            "the one constant that is called \"" + name + "\"",
            "the other one",
            "two of its constants have one name.",
            "@JsonProperty with a name of its own for each constant"));
  }

  static Problem otherContainer(ClosedType type) {
    String made = String.valueOf(Containers.made(type.name()));
    String before = made.equals("LinkedList") ? "a PriorityQueue or ArrayDeque" : "a Set";
    return change(
        SerialisationCode.OTHER_CONTAINER,
        type,
        new Change(
            before,
            made.equals("LinkedList") ? "a LinkedList" : "an " + made,
            "JSON does not tell which collection it was; Jackson makes one of its own choice.",
            made.equals("LinkedList")
                ? "a List, or the class that it is"
                : "a List or a Set, whichever it is"));
  }

  static Problem capacity(ClosedType type) {
    return change(
        SerialisationCode.VALUE_CHANGES,
        type,
        new Change(
            "one with room for 10 elements",
            "one with room for those that it has, or for any number",
            "how much a queue may hold is not written.",
            "a List"));
  }

  static Problem adjusted(ClosedType type) {
    return change(
        SerialisationCode.VALUE_CHANGES,
        type,
        new Change(
            "2026-07-01T12:00+02:00",
            "2026-07-01T10:00Z",
            "ADJUST_DATES_TO_CONTEXT_TIME_ZONE makes the time one of UTC.",
            "@JsonFormat without that feature"));
  }

  static Problem twice(ClosedType type) {
    return change(
        SerialisationCode.VALUE_CHANGES,
        type,
        new Change(
            "one of nothing",
            "nothing, or one of another nothing",
            "both are written as null, and which it was is lost.",
            type.component().display()));
  }

  static Problem comparator(ClosedType type) {
    return change(
        SerialisationCode.COMPARATOR_LOST,
        type,
        new Change(
            "[c, b, a] by Comparator.reverseOrder()",
            "[a, b, c] in natural order",
            "a comparator is code, and not written; keys without a natural order fail.",
            "a List, already sorted, or a record that is Comparable"));
  }
}
