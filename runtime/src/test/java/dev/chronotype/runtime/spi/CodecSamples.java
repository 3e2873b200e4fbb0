package dev.chronotype.runtime.spi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Records with everything that codecs know, and their codecs as generated code has them. */
final class CodecSamples {

  enum Color {
    RED,
    DARK_GREEN,
    blue
  }

  static final JsonCodec<Color> COLOR = JsonCodecs.enumOf(Color.values());
  static final JsonCodec<Line> LINE = new LineCodec();
  static final JsonCodec<Primitives> PRIMITIVES = new PrimitivesCodec();
  static final JsonCodec<Boxes> BOXES = new BoxesCodec();
  static final JsonCodec<Values> VALUES = new ValuesCodec();
  static final JsonCodec<Times> TIMES = new TimesCodec();
  static final JsonCodec<Dates> DATES = new DatesCodec();
  static final JsonCodec<Names> NAMES = new NamesCodec();
  static final JsonCodec<Optionals> OPTIONALS = new OptionalsCodec();
  static final JsonCodec<Containers> CONTAINERS = new ContainersCodec();
  static final JsonCodec<Tree> TREE = new TreeCodec();
  static final JsonCodec<Empty> EMPTY = new EmptyCodec();
  static final JsonCodec<Awkward> AWKWARD = new AwkwardCodec();
  static final JsonCodec<Bytes> BYTES = new BytesCodec();

  private CodecSamples() {}

  record Line(String sku, int quantity, BigDecimal price, boolean gift) {}

  record Primitives(
      boolean truth,
      byte octet,
      short small,
      int whole,
      long large,
      float single,
      double twice,
      char letter) {}

  record Boxes(
      Boolean truth,
      Byte octet,
      Short small,
      Integer whole,
      Long large,
      Float single,
      Double twice,
      Character letter) {}

  record Values(
      String text,
      BigDecimal decimal,
      BigInteger integer,
      UUID id,
      Color color,
      Duration duration) {}

  record Times(
      Instant instant,
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      OffsetDateTime offsetDateTime,
      OffsetTime offsetTime) {}

  record Dates(
      Period period, Year year, YearMonth month, MonthDay day, ZoneId zone, ZoneOffset offset) {}

  record Names(URI uri, Currency currency, Locale locale) {}

  record Optionals(
      Optional<String> text,
      Optional<Line> line,
      Optional<Instant> instant,
      OptionalInt whole,
      OptionalLong large,
      OptionalDouble twice) {}

  record Containers(
      List<String> texts,
      Set<Integer> numbers,
      Collection<Long> longs,
      Map<String, BigDecimal> prices,
      List<List<Double>> matrix,
      Map<String, List<Line>> lines,
      List<Optional<String>> optionals,
      Set<Color> colors) {}

  record Tree(String label, List<Tree> children) {}

  record Empty() {}

  record Awkward(String größe, boolean $, String 名前, long a_b, Boolean isGood) {}

  record Bytes(byte[] bytes) {
    @Override
    public boolean equals(Object o) {
      return o instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return Arrays.toString(bytes);
    }
  }

  private static final class LineCodec extends RecordCodec<Line> {
    LineCodec() {
      super(Line.class, "sku", "quantity", "price", "gift");
    }

    @Override
    public void write(JsonWriter out, Line value) {
      name(out, 0).writeString(value.sku());
      name(out, 1).writeInt(value.quantity());
      name(out, 2).write(value.price(), JsonCodecs.BIG_DECIMAL);
      name(out, 3).writeBoolean(value.gift());
      end(out);
    }

    @Override
    public Line read(JsonReader in) {
      begin(in);
      String sku = has(in, 0) ? in.readString() : null;
      int quantity = has(in, 1) ? in.readInt() : 0;
      BigDecimal price = has(in, 2) ? in.read(JsonCodecs.BIG_DECIMAL) : null;
      boolean gift = has(in, 3) && in.readBoolean();
      end(in);
      return new Line(sku, quantity, price, gift);
    }
  }

  private static final class PrimitivesCodec extends RecordCodec<Primitives> {
    PrimitivesCodec() {
      super(
          Primitives.class,
          "truth",
          "octet",
          "small",
          "whole",
          "large",
          "single",
          "twice",
          "letter");
    }

    @Override
    public void write(JsonWriter out, Primitives value) {
      name(out, 0).writeBoolean(value.truth());
      name(out, 1).writeInt(value.octet());
      name(out, 2).writeInt(value.small());
      name(out, 3).writeInt(value.whole());
      name(out, 4).writeLong(value.large());
      name(out, 5).writeFloat(value.single());
      name(out, 6).writeDouble(value.twice());
      name(out, 7).writeChar(value.letter());
      end(out);
    }

    @Override
    public Primitives read(JsonReader in) {
      begin(in);
      boolean truth = has(in, 0) && in.readBoolean();
      byte octet = has(in, 1) ? in.readByte() : 0;
      short small = has(in, 2) ? in.readShort() : 0;
      int whole = has(in, 3) ? in.readInt() : 0;
      long large = has(in, 4) ? in.readLong() : 0;
      float single = has(in, 5) ? in.readFloat() : 0;
      double twice = has(in, 6) ? in.readDouble() : 0;
      char letter = has(in, 7) ? in.readChar() : '\0';
      end(in);
      return new Primitives(truth, octet, small, whole, large, single, twice, letter);
    }
  }

  private static final class BoxesCodec extends RecordCodec<Boxes> {
    BoxesCodec() {
      super(Boxes.class, "truth", "octet", "small", "whole", "large", "single", "twice", "letter");
    }

    @Override
    public void write(JsonWriter out, Boxes value) {
      name(out, 0).write(value.truth(), JsonCodecs.BOOLEAN);
      name(out, 1).write(value.octet(), JsonCodecs.BYTE);
      name(out, 2).write(value.small(), JsonCodecs.SHORT);
      name(out, 3).write(value.whole(), JsonCodecs.INTEGER);
      name(out, 4).write(value.large(), JsonCodecs.LONG);
      name(out, 5).write(value.single(), JsonCodecs.FLOAT);
      name(out, 6).write(value.twice(), JsonCodecs.DOUBLE);
      name(out, 7).write(value.letter(), JsonCodecs.CHARACTER);
      end(out);
    }

    @Override
    public Boxes read(JsonReader in) {
      begin(in);
      Boolean truth = has(in, 0) ? in.read(JsonCodecs.BOOLEAN) : null;
      Byte octet = has(in, 1) ? in.read(JsonCodecs.BYTE) : null;
      Short small = has(in, 2) ? in.read(JsonCodecs.SHORT) : null;
      Integer whole = has(in, 3) ? in.read(JsonCodecs.INTEGER) : null;
      Long large = has(in, 4) ? in.read(JsonCodecs.LONG) : null;
      Float single = has(in, 5) ? in.read(JsonCodecs.FLOAT) : null;
      Double twice = has(in, 6) ? in.read(JsonCodecs.DOUBLE) : null;
      Character letter = has(in, 7) ? in.read(JsonCodecs.CHARACTER) : null;
      end(in);
      return new Boxes(truth, octet, small, whole, large, single, twice, letter);
    }
  }

  private static final class ValuesCodec extends RecordCodec<Values> {
    ValuesCodec() {
      super(Values.class, "text", "decimal", "integer", "id", "color", "duration");
    }

    @Override
    public void write(JsonWriter out, Values value) {
      name(out, 0).writeString(value.text());
      name(out, 1).write(value.decimal(), JsonCodecs.BIG_DECIMAL);
      name(out, 2).write(value.integer(), JsonCodecs.BIG_INTEGER);
      name(out, 3).write(value.id(), JsonCodecs.UUID);
      name(out, 4).write(value.color(), COLOR);
      name(out, 5).write(value.duration(), JsonCodecs.DURATION);
      end(out);
    }

    @Override
    public Values read(JsonReader in) {
      begin(in);
      String text = has(in, 0) ? in.readString() : null;
      BigDecimal decimal = has(in, 1) ? in.read(JsonCodecs.BIG_DECIMAL) : null;
      BigInteger integer = has(in, 2) ? in.read(JsonCodecs.BIG_INTEGER) : null;
      UUID id = has(in, 3) ? in.read(JsonCodecs.UUID) : null;
      Color color = has(in, 4) ? in.read(COLOR) : null;
      Duration duration = has(in, 5) ? in.read(JsonCodecs.DURATION) : null;
      end(in);
      return new Values(text, decimal, integer, id, color, duration);
    }
  }

  private static final class TimesCodec extends RecordCodec<Times> {
    TimesCodec() {
      super(Times.class, "instant", "date", "time", "dateTime", "offsetDateTime", "offsetTime");
    }

    @Override
    public void write(JsonWriter out, Times value) {
      name(out, 0).write(value.instant(), JsonCodecs.INSTANT);
      name(out, 1).write(value.date(), JsonCodecs.LOCAL_DATE);
      name(out, 2).write(value.time(), JsonCodecs.LOCAL_TIME);
      name(out, 3).write(value.dateTime(), JsonCodecs.LOCAL_DATE_TIME);
      name(out, 4).write(value.offsetDateTime(), JsonCodecs.OFFSET_DATE_TIME);
      name(out, 5).write(value.offsetTime(), JsonCodecs.OFFSET_TIME);
      end(out);
    }

    @Override
    public Times read(JsonReader in) {
      begin(in);
      Instant instant = has(in, 0) ? in.read(JsonCodecs.INSTANT) : null;
      LocalDate date = has(in, 1) ? in.read(JsonCodecs.LOCAL_DATE) : null;
      LocalTime time = has(in, 2) ? in.read(JsonCodecs.LOCAL_TIME) : null;
      LocalDateTime dateTime = has(in, 3) ? in.read(JsonCodecs.LOCAL_DATE_TIME) : null;
      OffsetDateTime offsetDateTime = has(in, 4) ? in.read(JsonCodecs.OFFSET_DATE_TIME) : null;
      OffsetTime offsetTime = has(in, 5) ? in.read(JsonCodecs.OFFSET_TIME) : null;
      end(in);
      return new Times(instant, date, time, dateTime, offsetDateTime, offsetTime);
    }
  }

  private static final class DatesCodec extends RecordCodec<Dates> {
    DatesCodec() {
      super(Dates.class, "period", "year", "month", "day", "zone", "offset");
    }

    @Override
    public void write(JsonWriter out, Dates value) {
      name(out, 0).write(value.period(), JsonCodecs.PERIOD);
      name(out, 1).write(value.year(), JsonCodecs.YEAR);
      name(out, 2).write(value.month(), JsonCodecs.YEAR_MONTH);
      name(out, 3).write(value.day(), JsonCodecs.MONTH_DAY);
      name(out, 4).write(value.zone(), JsonCodecs.ZONE_ID);
      name(out, 5).write(value.offset(), JsonCodecs.ZONE_OFFSET);
      end(out);
    }

    @Override
    public Dates read(JsonReader in) {
      begin(in);
      Period period = has(in, 0) ? in.read(JsonCodecs.PERIOD) : null;
      Year year = has(in, 1) ? in.read(JsonCodecs.YEAR) : null;
      YearMonth month = has(in, 2) ? in.read(JsonCodecs.YEAR_MONTH) : null;
      MonthDay day = has(in, 3) ? in.read(JsonCodecs.MONTH_DAY) : null;
      ZoneId zone = has(in, 4) ? in.read(JsonCodecs.ZONE_ID) : null;
      ZoneOffset offset = has(in, 5) ? in.read(JsonCodecs.ZONE_OFFSET) : null;
      end(in);
      return new Dates(period, year, month, day, zone, offset);
    }
  }

  private static final class NamesCodec extends RecordCodec<Names> {
    NamesCodec() {
      super(Names.class, "uri", "currency", "locale");
    }

    @Override
    public void write(JsonWriter out, Names value) {
      name(out, 0).write(value.uri(), JsonCodecs.URI);
      name(out, 1).write(value.currency(), JsonCodecs.CURRENCY);
      name(out, 2).write(value.locale(), JsonCodecs.LOCALE);
      end(out);
    }

    @Override
    public Names read(JsonReader in) {
      begin(in);
      URI uri = has(in, 0) ? in.read(JsonCodecs.URI) : null;
      Currency currency = has(in, 1) ? in.read(JsonCodecs.CURRENCY) : null;
      Locale locale = has(in, 2) ? in.read(JsonCodecs.LOCALE) : null;
      end(in);
      return new Names(uri, currency, locale);
    }
  }

  private static final class OptionalsCodec extends RecordCodec<Optionals> {
    private static final JsonCodec<Optional<String>> OF_TEXT =
        JsonContainers.optional(JsonCodecs.STRING);
    private static final JsonCodec<Optional<Line>> OF_LINE = JsonContainers.optional(LINE);
    private static final JsonCodec<Optional<Instant>> OF_INSTANT =
        JsonContainers.optional(JsonCodecs.INSTANT);

    OptionalsCodec() {
      super(Optionals.class, "text", "line", "instant", "whole", "large", "twice");
    }

    @Override
    public void write(JsonWriter out, Optionals value) {
      name(out, 0).write(value.text(), OF_TEXT);
      name(out, 1).write(value.line(), OF_LINE);
      name(out, 2).write(value.instant(), OF_INSTANT);
      name(out, 3).write(value.whole(), JsonContainers.OPTIONAL_INT);
      name(out, 4).write(value.large(), JsonContainers.OPTIONAL_LONG);
      name(out, 5).write(value.twice(), JsonContainers.OPTIONAL_DOUBLE);
      end(out);
    }

    @Override
    public Optionals read(JsonReader in) {
      begin(in);
      Optional<String> text = has(in, 0) ? in.read(OF_TEXT) : Optional.empty();
      Optional<Line> line = has(in, 1) ? in.read(OF_LINE) : Optional.empty();
      Optional<Instant> instant = has(in, 2) ? in.read(OF_INSTANT) : Optional.empty();
      OptionalInt whole = has(in, 3) ? in.read(JsonContainers.OPTIONAL_INT) : OptionalInt.empty();
      OptionalLong large =
          has(in, 4) ? in.read(JsonContainers.OPTIONAL_LONG) : OptionalLong.empty();
      OptionalDouble twice =
          has(in, 5) ? in.read(JsonContainers.OPTIONAL_DOUBLE) : OptionalDouble.empty();
      end(in);
      return new Optionals(text, line, instant, whole, large, twice);
    }
  }

  private static final class ContainersCodec extends RecordCodec<Containers> {
    private static final JsonCodec<List<String>> OF_TEXTS = JsonContainers.list(JsonCodecs.STRING);
    private static final JsonCodec<Set<Integer>> OF_NUMBERS =
        JsonContainers.set(JsonCodecs.INTEGER);
    private static final JsonCodec<Collection<Long>> OF_LONGS =
        JsonContainers.collection(ArrayList::new, JsonCodecs.LONG);
    private static final JsonCodec<Map<String, BigDecimal>> OF_PRICES =
        JsonContainers.map(JsonCodecs.BIG_DECIMAL);
    private static final JsonCodec<List<List<Double>>> OF_MATRIX =
        JsonContainers.list(JsonContainers.list(JsonCodecs.DOUBLE));
    private static final JsonCodec<Map<String, List<Line>>> OF_LINES =
        JsonContainers.map(JsonContainers.list(LINE));
    private static final JsonCodec<List<Optional<String>>> OF_OPTIONALS =
        JsonContainers.list(JsonContainers.optional(JsonCodecs.STRING));
    private static final JsonCodec<Set<Color>> OF_COLORS = JsonContainers.set(COLOR);

    ContainersCodec() {
      super(
          Containers.class,
          "texts",
          "numbers",
          "longs",
          "prices",
          "matrix",
          "lines",
          "optionals",
          "colors");
    }

    @Override
    public void write(JsonWriter out, Containers value) {
      name(out, 0).write(value.texts(), OF_TEXTS);
      name(out, 1).write(value.numbers(), OF_NUMBERS);
      name(out, 2).write(value.longs(), OF_LONGS);
      name(out, 3).write(value.prices(), OF_PRICES);
      name(out, 4).write(value.matrix(), OF_MATRIX);
      name(out, 5).write(value.lines(), OF_LINES);
      name(out, 6).write(value.optionals(), OF_OPTIONALS);
      name(out, 7).write(value.colors(), OF_COLORS);
      end(out);
    }

    @Override
    public Containers read(JsonReader in) {
      begin(in);
      List<String> texts = has(in, 0) ? in.read(OF_TEXTS) : null;
      Set<Integer> numbers = has(in, 1) ? in.read(OF_NUMBERS) : null;
      Collection<Long> longs = has(in, 2) ? in.read(OF_LONGS) : null;
      Map<String, BigDecimal> prices = has(in, 3) ? in.read(OF_PRICES) : null;
      List<List<Double>> matrix = has(in, 4) ? in.read(OF_MATRIX) : null;
      Map<String, List<Line>> lines = has(in, 5) ? in.read(OF_LINES) : null;
      List<Optional<String>> optionals = has(in, 6) ? in.read(OF_OPTIONALS) : null;
      Set<Color> colors = has(in, 7) ? in.read(OF_COLORS) : null;
      end(in);
      return new Containers(texts, numbers, longs, prices, matrix, lines, optionals, colors);
    }
  }

  private static final class TreeCodec extends RecordCodec<Tree> {
    private final JsonCodec<List<Tree>> ofChildren = JsonContainers.list(this);

    TreeCodec() {
      super(Tree.class, "label", "children");
    }

    @Override
    public void write(JsonWriter out, Tree value) {
      name(out, 0).writeString(value.label());
      name(out, 1).write(value.children(), ofChildren);
      end(out);
    }

    @Override
    public Tree read(JsonReader in) {
      begin(in);
      String label = has(in, 0) ? in.readString() : null;
      List<Tree> children = has(in, 1) ? in.read(ofChildren) : null;
      end(in);
      return new Tree(label, children);
    }
  }

  private static final class EmptyCodec extends RecordCodec<Empty> {
    EmptyCodec() {
      super(Empty.class);
    }

    @Override
    public void write(JsonWriter out, Empty value) {
      end(out);
    }

    @Override
    public Empty read(JsonReader in) {
      begin(in);
      end(in);
      return new Empty();
    }
  }

  private static final class AwkwardCodec extends RecordCodec<Awkward> {
    AwkwardCodec() {
      super(Awkward.class, "größe", "$", "名前", "a_b", "isGood");
    }

    @Override
    public void write(JsonWriter out, Awkward value) {
      name(out, 0).writeString(value.größe());
      name(out, 1).writeBoolean(value.$());
      name(out, 2).writeString(value.名前());
      name(out, 3).writeLong(value.a_b());
      name(out, 4).write(value.isGood(), JsonCodecs.BOOLEAN);
      end(out);
    }

    @Override
    public Awkward read(JsonReader in) {
      begin(in);
      String größe = has(in, 0) ? in.readString() : null;
      boolean $ = has(in, 1) && in.readBoolean();
      String 名前 = has(in, 2) ? in.readString() : null;
      long a_b = has(in, 3) ? in.readLong() : 0;
      Boolean isGood = has(in, 4) ? in.read(JsonCodecs.BOOLEAN) : null;
      end(in);
      return new Awkward(größe, $, 名前, a_b, isGood);
    }
  }

  private static final class BytesCodec extends RecordCodec<Bytes> {
    BytesCodec() {
      super(Bytes.class, "bytes");
    }

    @Override
    public void write(JsonWriter out, Bytes value) {
      name(out, 0).write(value.bytes(), JsonCodecs.BYTES);
      end(out);
    }

    @Override
    public Bytes read(JsonReader in) {
      begin(in);
      byte[] bytes = has(in, 0) ? in.read(JsonCodecs.BYTES) : null;
      end(in);
      return new Bytes(bytes);
    }
  }
}
