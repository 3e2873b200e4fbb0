package dev.chronotype.service.python;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What there is in Java for each of the shapes of {@code peer.py}. */
public final class Shapes {

  private Shapes() {}

  public enum Color {
    RED,
    DARK_BLUE
  }

  /** Python's {@code IntEnum} is a number. Jackson writes and reads this one. */
  public enum Level {
    LOW(1),
    HIGH(3);

    private final int number;

    Level(int number) {
      this.number = number;
    }

    @JsonValue
    public int number() {
      return number;
    }
  }

  public record Item(int amount, String item) {}

  public record Flag(boolean value) {}

  public record Count(int value) {}

  public record Large(long value) {}

  public record Ratio(double value) {}

  public record Text(String value) {}

  public record Maybe(Optional<String> value) {}

  public record Tags(List<String> value) {}

  public record Matrix(List<List<Integer>> value) {}

  public record Stock(Map<String, Integer> value) {}

  public record Slots(Map<Integer, String> value) {}

  public record Coloured(Color value) {}

  @SuppressWarnings("chronotype:CT228")
  public record Levelled(Level value) {}

  public record Moment(Instant value) {}

  public record Wall(LocalDateTime value) {}

  public record Id(UUID value) {}

  /** Python has no number that holds it, so that it is a text there. */
  public record Price(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value) {}

  /** Of which Python makes a {@code float}. */
  public record Rate(BigDecimal value) {}

  /** Base64, which is a text in Python: its own {@code bytes} would be a list of numbers. */
  public record Raw(byte[] value) {}

  public record Line(Item value) {}

  public record Lines(List<Item> value) {}

  public record ByName(Map<String, Item> value) {}
}
