package dev.chronotype.runtime.spi;

import java.util.function.Function;

/**
 * The codec of numbers that are written as texts.
 *
 * @param <T> the numbers
 */
final class QuotedCodec<T extends Number> extends JsonCodec<T> {

  private final Function<String, T> reader;

  QuotedCodec(Function<String, T> reader) {
    this.reader = reader;
  }

  @Override
  public void write(JsonWriter out, T value) {
    out.writeQuotedAscii(value.toString());
  }

  @Override
  public T read(JsonReader in) {
    int start = in.at;
    String text = in.text.read(in);
    try {
      T value = reader.apply(text);
      // Of the many spellings of a number only the one that is written.
      if (value.toString().equals(text)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw in.unsupported(start, "a number as text");
  }
}
