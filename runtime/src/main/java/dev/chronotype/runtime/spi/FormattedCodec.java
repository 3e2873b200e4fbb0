package dev.chronotype.runtime.spi;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;

/**
 * The codec of dates and times in a form of the author's.
 *
 * @param <T> what it is
 */
final class FormattedCodec<T extends TemporalAccessor> extends JsonCodec<T> {

  private final DateTimeFormatter formatter;
  private final TemporalQuery<T> query;

  FormattedCodec(DateTimeFormatter formatter, TemporalQuery<T> query) {
    this.formatter = formatter;
    this.query = query;
  }

  @Override
  public void write(JsonWriter out, T value) {
    out.writeString(formatter.format(value));
  }

  @Override
  public T read(JsonReader in) {
    int start = in.at;
    String text = in.text.read(in);
    // Jackson trims, and has its own ideas of what nothing is.
    if (!text.isBlank() && text.equals(text.trim())) {
      try {
        return formatter.parse(text, query);
      } catch (DateTimeException e) {
        // Told below.
      }
    }
    throw in.unsupported(start, "a date or time in the form that its pattern asks for");
  }
}
