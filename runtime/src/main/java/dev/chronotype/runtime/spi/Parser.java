package dev.chronotype.runtime.spi;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the JDK makes of a text. One class for all types: with a lambda for each, all of them would
 * be made as soon as the first codec is, which a Worker that starts would wait for.
 *
 * @param <T> what it makes
 */
final class Parser<T> implements Function<String, T> {

  private final Class<T> type;

  Parser(Class<T> type) {
    this.type = type;
  }

  @Override
  public T apply(String text) {
    return type.cast(parse(text));
  }

  private Object parse(String text) {
    return switch (type.getSimpleName()) {
      case "Boolean" -> Boolean.valueOf(text);
      case "Byte" -> Byte.valueOf(text);
      case "Short" -> Short.valueOf(text);
      case "Integer" -> Integer.valueOf(text);
      case "Long" -> Long.valueOf(text);
      case "UUID" -> UUID.fromString(text);
      case "URI" -> URI.create(text);
      case "URL" -> TextCodec.url(text);
      case "Currency" -> Currency.getInstance(text);
      case "Locale" -> TextCodec.locale(text);
      default -> parseTime(text);
    };
  }

  private Object parseTime(String text) {
    return switch (type.getSimpleName()) {
      case "Instant" -> Instant.parse(text);
      case "LocalDate" -> LocalDate.parse(text);
      case "LocalDateTime" -> LocalDateTime.parse(text);
      case "OffsetTime" -> OffsetTime.parse(text);
      case "Period" -> Period.parse(text);
      case "Year" -> Year.parse(text);
      case "YearMonth" -> YearMonth.parse(text);
      case "MonthDay" -> MonthDay.parse(text);
      case "ZoneId" -> ZoneId.of(text);
      case "ZoneOffset" -> ZoneOffset.of(text);
      default -> throw new IllegalStateException(type.getName());
    };
  }
}
