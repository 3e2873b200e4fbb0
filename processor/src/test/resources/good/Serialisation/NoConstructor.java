package samples;

import dev.chronotype.ActivityDefinition;
import java.math.BigDecimal;

class Jobs {
  record Money(BigDecimal amount, String currency) {}

  record Job(Money price) {}

  @ActivityDefinition
  void run(Job job) {}
}
