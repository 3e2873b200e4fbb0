package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.MalformedURLException;
import java.net.URL;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codec of what is written as its {@code toString()} and read by a function of the JDK.
 *
 * @param <T> what it is
 */
final class TextCodec<T> extends JsonCodec<T> {

  private static final Pattern LOCALE = Pattern.compile("([a-z]{2,3})(?:_([A-Z]{2}))?");

  private final Function<String, T> parser;

  TextCodec(Function<String, T> parser) {
    this.parser = parser;
  }

  @Override
  public void write(JsonWriter out, T value) {
    out.writeString(value.toString());
  }

  @Override
  public T read(JsonReader in) {
    in.text.readAscii(in, "ASCII text");
    int from = in.text.from;
    String text = new String(in.bytes, from, in.text.to - from, ISO_8859_1);
    // Jackson trims, and has its own ideas of what nothing is.
    if (!text.isEmpty() && text.indexOf(' ') < 0) {
      try {
        return parser.apply(text);
      } catch (DateTimeException | IllegalArgumentException e) {
        // Told below.
      }
    }
    throw in.unsupported(from - 1, "text of a fixed form");
  }

  @Override
  boolean isEmpty(T value) {
    return value.toString().isEmpty();
  }

  @SuppressWarnings("deprecation") // of Java 20
  static URL url(String text) {
    try {
      return new URL(text);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A language, alone or with a country. Scripts and variants are rare, and left to Jackson. */
  @SuppressWarnings("deprecation") // what Jackson calls: Locale.of() is of Java 19
  static Locale locale(String text) {
    Matcher parts = LOCALE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    return parts.group(2) == null
        ? new Locale(parts.group(1))
        : new Locale(parts.group(1), parts.group(2));
  }
}
