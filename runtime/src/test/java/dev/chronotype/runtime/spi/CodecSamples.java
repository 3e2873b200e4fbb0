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
      String sku = null;
      int quantity = 0;
      BigDecimal price = null;
      boolean gift = false;
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> sku = in.readString();
          case 1 -> quantity = in.readInt();
          case 2 -> price = in.read(JsonCodecs.BIG_DECIMAL);
          case 3 -> gift = in.readBoolean();
        }
      }
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
      boolean truth = false;
      byte octet = 0;
      short small = 0;
      int whole = 0;
      long large = 0;
      float single = 0;
      double twice = 0;
      char letter = '\0';
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> truth = in.readBoolean();
          case 1 -> octet = in.readByte();
          case 2 -> small = in.readShort();
          case 3 -> whole = in.readInt();
          case 4 -> large = in.readLong();
          case 5 -> single = in.readFloat();
          case 6 -> twice = in.readDouble();
          case 7 -> letter = in.readChar();
        }
      }
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
      Boolean truth = null;
      Byte octet = null;
      Short small = null;
      Integer whole = null;
      Long large = null;
      Float single = null;
      Double twice = null;
      Character letter = null;
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> truth = in.read(JsonCodecs.BOOLEAN);
          case 1 -> octet = in.read(JsonCodecs.BYTE);
          case 2 -> small = in.read(JsonCodecs.SHORT);
          case 3 -> whole = in.read(JsonCodecs.INTEGER);
          case 4 -> large = in.read(JsonCodecs.LONG);
          case 5 -> single = in.read(JsonCodecs.FLOAT);
          case 6 -> twice = in.read(JsonCodecs.DOUBLE);
          case 7 -> letter = in.read(JsonCodecs.CHARACTER);
        }
      }
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
      String text = null;
      BigDecimal decimal = null;
      BigInteger integer = null;
      UUID id = null;
      Color color = null;
      Duration duration = null;
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> text = in.readString();
          case 1 -> decimal = in.read(JsonCodecs.BIG_DECIMAL);
          case 2 -> integer = in.read(JsonCodecs.BIG_INTEGER);
          case 3 -> id = in.read(JsonCodecs.UUID);
          case 4 -> color = in.read(COLOR);
          case 5 -> duration = in.read(JsonCodecs.DURATION);
        }
      }
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
      Instant instant = null;
      LocalDate date = null;
      LocalTime time = null;
      LocalDateTime dateTime = null;
      OffsetDateTime offsetDateTime = null;
      OffsetTime offsetTime = null;
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> instant = in.read(JsonCodecs.INSTANT);
          case 1 -> date = in.read(JsonCodecs.LOCAL_DATE);
          case 2 -> time = in.read(JsonCodecs.LOCAL_TIME);
          case 3 -> dateTime = in.read(JsonCodecs.LOCAL_DATE_TIME);
          case 4 -> offsetDateTime = in.read(JsonCodecs.OFFSET_DATE_TIME);
          case 5 -> offsetTime = in.read(JsonCodecs.OFFSET_TIME);
        }
      }
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
      Period period = null;
      Year year = null;
      YearMonth month = null;
      MonthDay day = null;
      ZoneId zone = null;
      ZoneOffset offset = null;
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> period = in.read(JsonCodecs.PERIOD);
          case 1 -> year = in.read(JsonCodecs.YEAR);
          case 2 -> month = in.read(JsonCodecs.YEAR_MONTH);
          case 3 -> day = in.read(JsonCodecs.MONTH_DAY);
          case 4 -> zone = in.read(JsonCodecs.ZONE_ID);
          case 5 -> offset = in.read(JsonCodecs.ZONE_OFFSET);
        }
      }
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
      URI uri = null;
      Currency currency = null;
      Locale locale = null;
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> uri = in.read(JsonCodecs.URI);
          case 1 -> currency = in.read(JsonCodecs.CURRENCY);
          case 2 -> locale = in.read(JsonCodecs.LOCALE);
        }
      }
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
      Optional<String> text = Optional.empty();
      Optional<Line> line = Optional.empty();
      Optional<Instant> instant = Optional.empty();
      OptionalInt whole = OptionalInt.empty();
      OptionalLong large = OptionalLong.empty();
      OptionalDouble twice = OptionalDouble.empty();
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> text = in.read(OF_TEXT);
          case 1 -> line = in.read(OF_LINE);
          case 2 -> instant = in.read(OF_INSTANT);
          case 3 -> whole = in.read(JsonContainers.OPTIONAL_INT);
          case 4 -> large = in.read(JsonContainers.OPTIONAL_LONG);
          case 5 -> twice = in.read(JsonContainers.OPTIONAL_DOUBLE);
        }
      }
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
      List<String> texts = null;
      Set<Integer> numbers = null;
      Collection<Long> longs = null;
      Map<String, BigDecimal> prices = null;
      List<List<Double>> matrix = null;
      Map<String, List<Line>> lines = null;
      List<Optional<String>> optionals = null;
      Set<Color> colors = null;
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> texts = in.read(OF_TEXTS);
          case 1 -> numbers = in.read(OF_NUMBERS);
          case 2 -> longs = in.read(OF_LONGS);
          case 3 -> prices = in.read(OF_PRICES);
          case 4 -> matrix = in.read(OF_MATRIX);
          case 5 -> lines = in.read(OF_LINES);
          case 6 -> optionals = in.read(OF_OPTIONALS);
          case 7 -> colors = in.read(OF_COLORS);
        }
      }
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
      String label = null;
      List<Tree> children = null;
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> label = in.readString();
          case 1 -> children = in.read(ofChildren);
        }
      }
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
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
        }
      }
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
      String größe = null;
      boolean $ = false;
      String 名前 = null;
      long a_b = 0;
      Boolean isGood = null;
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> größe = in.readString();
          case 1 -> $ = in.readBoolean();
          case 2 -> 名前 = in.readString();
          case 3 -> a_b = in.readLong();
          case 4 -> isGood = in.read(JsonCodecs.BOOLEAN);
        }
      }
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
      byte[] bytes = null;
      for (int next = first(in); next >= 0; next = next(in)) {
        switch (next) {
          case 0 -> bytes = in.read(JsonCodecs.BYTES);
        }
      }
      return new Bytes(bytes);
    }
  }
}
