package samples;

import dev.chronotype.ActivityDefinition;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class Jobs {
  enum Colour {
    RED
  }

  record Line(String article, int count) {}

  record Page<T>(List<T> items, T first) {}

  record Job(
      int number,
      String text,
      BigDecimal amount,
      UUID id,
      Instant at,
      Duration time,
      Optional<String> note,
      Colour colour,
      EnumSet<Colour> colours,
      Map<Integer, Line> lines,
      Page<Line> page,
      URI uri,
      Locale locale,
      Currency currency,
      byte[] bytes) {}

  @ActivityDefinition
  Job run(Job job) {
    return job;
  }
}
