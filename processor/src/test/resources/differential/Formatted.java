package shapes;

import static shapes.Given.values;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.*;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Annotations that change how values are written, or whether they are. */
public class Formatted {

  record InstantAsNumber(@JsonFormat(shape = Shape.NUMBER) Instant at) {}

  record InstantAsText(@JsonFormat(shape = Shape.STRING) Instant at) {}

  record DateAsNumber(@JsonFormat(shape = Shape.NUMBER) Date at) {}

  record LocalDateAsArray(@JsonFormat(shape = Shape.ARRAY) LocalDate on) {}

  record LocalDateAsNumber(@JsonFormat(shape = Shape.NUMBER_INT) LocalDate on) {}

  record DurationAsText(@JsonFormat(shape = Shape.STRING) Duration lasting) {}

  record IntAsText(@JsonFormat(shape = Shape.STRING) int number) {}

  record DecimalAsText(@JsonFormat(shape = Shape.STRING) BigDecimal amount) {}

  record BooleanAsNumber(@JsonFormat(shape = Shape.NUMBER) boolean flag) {}

  record EnumAsNumber(@JsonFormat(shape = Shape.NUMBER) DayOfWeek day) {}

  record EnumAsObject(@JsonFormat(shape = Shape.OBJECT) Enums.WithFields one) {}

  @JsonFormat(shape = Shape.ARRAY)
  record AsArray(String name, int count) {}

  record HoldsAsArray(@JsonFormat(shape = Shape.ARRAY) Plain plain) {}

  record Plain(String name, int count) {}

  @JsonFormat(shape = Shape.ARRAY)
  static class BeanAsArray {
    public String name;
    public int count;
  }

  @JsonFormat(shape = Shape.STRING)
  record AsText(String name) {}

  @JsonFormat(shape = Shape.OBJECT)
  static class ListAsObject extends ArrayList<String> {
    public String label;
  }

  @JsonFormat(shape = Shape.OBJECT)
  record EntryAsObject(String getKey, String getValue) implements Map.Entry<String, String> {
    @Override
    public String setValue(String value) {
      return value;
    }
  }

  record MapEntryAsObject(@JsonFormat(shape = Shape.OBJECT) Map.Entry<String, String> entry) {}

  record LocalDatePattern(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate on) {}

  record LocalDateTimePattern(@JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss.SSSSSSSSS") LocalDateTime at) {}

  record LocalDateTimeToMinutes(@JsonFormat(pattern = "yyyy-MM-dd HH:mm") LocalDateTime at) {}

  record LocalDateWithoutYear(@JsonFormat(pattern = "dd.MM.") LocalDate on) {}

  record InstantWithoutZone(@JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss") Instant at) {}

  record InstantWithZone(
      @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss.SSSSSSSSS", timezone = "UTC") Instant at) {}

  record WrongPattern(@JsonFormat(pattern = "HH:mm") LocalDate on) {}

  record DatePattern(@JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm:ss.SSSZ") Date at) {}

  record SingleUnwrapped(@JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) List<String> names) {}

  record SingleBothWays(
      @JsonFormat(
              with = {Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED, Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY})
          List<String> names) {}

  record AcceptSingle(@JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> names) {}

  record Adjusted(@JsonFormat(with = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) OffsetDateTime at) {}

  record ZoneIdWritten(@JsonFormat(with = Feature.WRITE_DATES_WITH_ZONE_ID) ZonedDateTime at) {}

  record Sorted(@JsonFormat(with = Feature.WRITE_SORTED_MAP_ENTRIES) Map<String, Integer> named) {}

  record NonNull(@JsonInclude(Include.NON_NULL) String name, @JsonInclude(Include.NON_NULL) List<String> all) {}

  record NonAbsent(@JsonInclude(Include.NON_ABSENT) Optional<String> name) {}

  record NonEmptyText(@JsonInclude(Include.NON_EMPTY) String name) {}

  record NonEmptyList(@JsonInclude(Include.NON_EMPTY) List<String> all) {}

  record NonEmptyArray(@JsonInclude(Include.NON_EMPTY) int[] all) {}

  record NonEmptyOptional(@JsonInclude(Include.NON_EMPTY) Optional<String> maybe) {}

  record NonEmptyNumber(@JsonInclude(Include.NON_EMPTY) int number, @JsonInclude(Include.NON_EMPTY) Integer boxed) {}

  record NonEmptyRecord(@JsonInclude(Include.NON_EMPTY) Plain plain) {}

  record NonDefaultNumber(@JsonInclude(Include.NON_DEFAULT) int number, @JsonInclude(Include.NON_DEFAULT) boolean b) {}

  record NonDefaultBoxed(@JsonInclude(Include.NON_DEFAULT) Integer number) {}

  record NonDefaultText(@JsonInclude(Include.NON_DEFAULT) String text) {}

  record Always(@JsonInclude(Include.ALWAYS) String text) {}

  @JsonInclude(Include.NON_NULL)
  record NonNullType(String name, Integer count) {}

  @JsonInclude(Include.NON_EMPTY)
  record NonEmptyType(String name, int count) {}

  @JsonInclude(Include.NON_EMPTY)
  record NonEmptyTypeOfNumbers(int a, Integer b, boolean c, Instant d) {}

  @JsonInclude(Include.NON_DEFAULT)
  static class NonDefaultBean {
    public String name = "initial";
    public int count = 5;
  }

  @JsonInclude(Include.NON_EMPTY)
  static class NonEmptyBean {
    public List<String> names;
  }

  record ContentNonNull(@JsonInclude(content = Include.NON_NULL) Map<String, String> named) {}

  static List<InstantAsNumber> instantAsNumber() {
    return values(new InstantAsNumber(Instant.ofEpochSecond(5, 123456789)), null);
  }

  static List<InstantAsText> instantAsText() {
    return values(new InstantAsText(Instant.ofEpochSecond(5, 1)), null);
  }

  static List<DateAsNumber> dateAsNumber() {
    return values(new DateAsNumber(new Date(5)), null);
  }

  static List<LocalDateAsArray> localDateAsArray() {
    return values(new LocalDateAsArray(LocalDate.EPOCH), null);
  }

  static List<LocalDateAsNumber> localDateAsNumber() {
    return values(new LocalDateAsNumber(LocalDate.EPOCH), null);
  }

  static List<DurationAsText> durationAsText() {
    return values(new DurationAsText(Duration.ofMillis(1500)), null);
  }

  static List<IntAsText> intAsText() {
    return values(new IntAsText(5), null);
  }

  static List<DecimalAsText> decimalAsText() {
    return values(new DecimalAsText(new BigDecimal("1.00")), null);
  }

  static List<BooleanAsNumber> booleanAsNumber() {
    return values(new BooleanAsNumber(true), new BooleanAsNumber(false), null);
  }

  static List<EnumAsNumber> enumAsNumber() {
    return values(new EnumAsNumber(DayOfWeek.MONDAY), null);
  }

  static List<EnumAsObject> enumAsObject() {
    return values(new EnumAsObject(Enums.WithFields.ONE), null);
  }

  static List<AsArray> asArray() {
    return values(new AsArray("a", 1), null);
  }

  static List<HoldsAsArray> holdsAsArray() {
    return values(new HoldsAsArray(new Plain("a", 1)), null);
  }

  static List<BeanAsArray> beanAsArray() {
    return values(new BeanAsArray(), null);
  }

  static List<AsText> asText() {
    return values(new AsText("a"), null);
  }

  static List<ListAsObject> listAsObject() {
    ListAsObject full = new ListAsObject();
    full.label = "a";
    return values(full, null);
  }

  static List<EntryAsObject> entryAsObject() {
    return values(new EntryAsObject("a", "b"), null);
  }

  static List<MapEntryAsObject> mapEntryAsObject() {
    return values(new MapEntryAsObject(Map.entry("a", "b")), null);
  }

  static List<LocalDatePattern> localDatePattern() {
    return values(new LocalDatePattern(LocalDate.EPOCH), null);
  }

  static List<LocalDateTimePattern> localDateTimePattern() {
    return values(new LocalDateTimePattern(LocalDateTime.of(2024, 2, 29, 12, 0, 1, 2)), null);
  }

  static List<LocalDateTimeToMinutes> localDateTimeToMinutes() {
    return values(new LocalDateTimeToMinutes(LocalDateTime.of(2024, 2, 29, 12, 0, 1, 2)), null);
  }

  static List<LocalDateWithoutYear> localDateWithoutYear() {
    return values(new LocalDateWithoutYear(LocalDate.EPOCH), null);
  }

  static List<InstantWithoutZone> instantWithoutZone() {
    return values(new InstantWithoutZone(Instant.EPOCH), null);
  }

  static List<InstantWithZone> instantWithZone() {
    return values(new InstantWithZone(Instant.ofEpochSecond(5, 1)), null);
  }

  static List<WrongPattern> wrongPattern() {
    return values(new WrongPattern(LocalDate.EPOCH), null);
  }

  static List<DatePattern> datePattern() {
    return values(new DatePattern(new Date(5)), null);
  }

  static List<SingleUnwrapped> singleUnwrapped() {
    return values(new SingleUnwrapped(List.of("a")), null);
  }

  static List<SingleBothWays> singleBothWays() {
    return values(new SingleBothWays(List.of("a")), new SingleBothWays(List.of("a", "b")), null);
  }

  static List<AcceptSingle> acceptSingle() {
    return values(new AcceptSingle(List.of("a")), null);
  }

  static List<Adjusted> adjusted() {
    return values(new Adjusted(OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 0, ZoneOffset.ofHours(2))), null);
  }

  static List<ZoneIdWritten> zoneIdWritten() {
    return values(
        new ZoneIdWritten(ZonedDateTime.of(2024, 2, 29, 12, 0, 0, 0, ZoneId.of("Europe/Berlin"))), null);
  }

  static List<Sorted> sorted() {
    return values(new Sorted(Map.of("b", 1, "a", 2)), null);
  }

  static List<NonNull> nonNull() {
    return values(new NonNull("a", List.of()), new NonNull(null, null), null);
  }

  static List<NonAbsent> nonAbsent() {
    return values(new NonAbsent(Optional.of("a")), new NonAbsent(Optional.empty()), null);
  }

  static List<NonEmptyText> nonEmptyText() {
    return values(new NonEmptyText("a"), new NonEmptyText(""), new NonEmptyText(null), null);
  }

  static List<NonEmptyList> nonEmptyList() {
    return values(new NonEmptyList(List.of()), new NonEmptyList(List.of("a")), null);
  }

  static List<NonEmptyArray> nonEmptyArray() {
    return values(new NonEmptyArray(new int[0]), null);
  }

  static List<NonEmptyOptional> nonEmptyOptional() {
    return values(
        new NonEmptyOptional(Optional.of("a")), new NonEmptyOptional(Optional.empty()), new NonEmptyOptional(Optional.of("")), null);
  }

  static List<NonEmptyNumber> nonEmptyNumber() {
    return values(new NonEmptyNumber(0, 0), new NonEmptyNumber(1, null), null);
  }

  static List<NonEmptyRecord> nonEmptyRecord() {
    return values(new NonEmptyRecord(new Plain(null, 0)), null);
  }

  static List<NonDefaultNumber> nonDefaultNumber() {
    return values(new NonDefaultNumber(0, false), new NonDefaultNumber(1, true), null);
  }

  static List<NonDefaultBoxed> nonDefaultBoxed() {
    return values(new NonDefaultBoxed(0), new NonDefaultBoxed(1), null);
  }

  static List<NonDefaultText> nonDefaultText() {
    return values(new NonDefaultText(""), new NonDefaultText("a"), null);
  }

  static List<Always> always() {
    return values(new Always(""), new Always(null), null);
  }

  static List<NonNullType> nonNullType() {
    return values(new NonNullType("a", null), null);
  }

  static List<NonEmptyType> nonEmptyType() {
    return values(new NonEmptyType("", 0), null);
  }

  static List<NonEmptyTypeOfNumbers> nonEmptyTypeOfNumbers() {
    return values(new NonEmptyTypeOfNumbers(0, 0, false, Instant.EPOCH), null);
  }

  static List<NonDefaultBean> nonDefaultBean() {
    NonDefaultBean other = new NonDefaultBean();
    other.name = null;
    other.count = 0;
    return values(new NonDefaultBean(), other, null);
  }

  static List<NonEmptyBean> nonEmptyBean() {
    NonEmptyBean empty = new NonEmptyBean();
    empty.names = new ArrayList<>();
    return values(empty, null);
  }

  static List<ContentNonNull> contentNonNull() {
    Map<String, String> map = new java.util.HashMap<>();
    map.put("a", null);
    return values(new ContentNonNull(map), null);
  }
}
