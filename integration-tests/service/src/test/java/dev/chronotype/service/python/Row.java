package dev.chronotype.service.python;

import dev.chronotype.service.python.Shapes.ByName;
import dev.chronotype.service.python.Shapes.Color;
import dev.chronotype.service.python.Shapes.Coloured;
import dev.chronotype.service.python.Shapes.Count;
import dev.chronotype.service.python.Shapes.Flag;
import dev.chronotype.service.python.Shapes.Id;
import dev.chronotype.service.python.Shapes.Item;
import dev.chronotype.service.python.Shapes.Large;
import dev.chronotype.service.python.Shapes.Level;
import dev.chronotype.service.python.Shapes.Levelled;
import dev.chronotype.service.python.Shapes.Line;
import dev.chronotype.service.python.Shapes.Lines;
import dev.chronotype.service.python.Shapes.Matrix;
import dev.chronotype.service.python.Shapes.Maybe;
import dev.chronotype.service.python.Shapes.Moment;
import dev.chronotype.service.python.Shapes.Price;
import dev.chronotype.service.python.Shapes.Rate;
import dev.chronotype.service.python.Shapes.Ratio;
import dev.chronotype.service.python.Shapes.Raw;
import dev.chronotype.service.python.Shapes.Slots;
import dev.chronotype.service.python.Shapes.Stock;
import dev.chronotype.service.python.Shapes.Tags;
import dev.chronotype.service.python.Shapes.Text;
import dev.chronotype.service.python.Shapes.Wall;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * A shape, and a value of it.
 *
 * @param name of the shape, as in {@code peer.py}
 * @param sameBytes whether both sides write the same
 * @param echo the activity that gives back what it takes
 */
record Row<T>(String name, boolean sameBytes, T value, BiFunction<EchoingStub, T, T> echo) {

  static final List<Row<?>> ALL =
      List.of(
          same("flag", new Flag(true), EchoingStub::flag),
          same("count", new Count(-7), EchoingStub::count),
          same("large", new Large(9007199254740993L), EchoingStub::large),
          same("ratio", new Ratio(0.1), EchoingStub::ratio),
          same("text", new Text("plain \"quoted\"\n"), EchoingStub::text),
          different("accents", new Text("Grüße, 世界 🌍"), EchoingStub::accents),
          same("absent", new Maybe(Optional.empty()), EchoingStub::absent),
          same("present", new Maybe(Optional.of("here")), EchoingStub::present),
          same("tags", new Tags(List.of("a", "b")), EchoingStub::tags),
          same(
              "matrix",
              new Matrix(List.of(List.of(1, 2), List.of(), List.of(3))),
              EchoingStub::matrix),
          same("stock", new Stock(inOrder(Map.of("apples", 3, "pears", 0))), EchoingStub::stock),
          same("slots", new Slots(inOrder(Map.of(1, "one", 2, "two"))), EchoingStub::slots),
          same("color", new Coloured(Color.DARK_BLUE), EchoingStub::color),
          same("level", new Levelled(Level.HIGH), EchoingStub::level),
          different(
              "moment", new Moment(Instant.parse("2024-05-06T07:08:09Z")), EchoingStub::moment),
          same("wall", new Wall(LocalDateTime.parse("2024-05-06T07:08:09")), EchoingStub::wall),
          same(
              "id",
              new Id(UUID.fromString("123e4567-e89b-12d3-a456-426614174000")),
              EchoingStub::id),
          same("price", new Price(new BigDecimal("12.30")), EchoingStub::price),
          same("rate", new Rate(new BigDecimal("12.5")), EchoingStub::rate),
          same("raw", new Raw(new byte[] {0, 1, 2, -1}), EchoingStub::raw),
          same("line", new Line(new Item(2, "tea")), EchoingStub::line),
          same("lines", new Lines(List.of(new Item(1, "a"), new Item(2, "b"))), EchoingStub::lines),
          same("byName", new ByName(Map.of("first", new Item(1, "a"))), EchoingStub::byName));

  /** As Python writes it. */
  private static <K extends Comparable<K>, V> Map<K, V> inOrder(Map<K, V> map) {
    return new LinkedHashMap<>(new TreeMap<>(map));
  }

  private static <T> Row<T> same(String name, T value, BiFunction<EchoingStub, T, T> echo) {
    return new Row<>(name, true, value, echo);
  }

  /** Either side reads what the other one writes. */
  private static <T> Row<T> different(String name, T value, BiFunction<EchoingStub, T, T> echo) {
    return new Row<>(name, false, value, echo);
  }

  Object echoed(EchoingStub stub) {
    return echo.apply(stub, value);
  }
}
