package samples;

import dev.chronotype.ActivityDefinition;
import java.math.BigDecimal;

class Jobs {
  static final class Money { // error: [CT204] Jobs.Job.price is a Jobs.Money at class (ecj: Money)
    private final BigDecimal amount;
    private final String currency;

    Money(BigDecimal amount, String currency) {
      this.amount = amount;
      this.currency = currency;
    }

    public BigDecimal getAmount() {
      return amount;
    }

    public String getCurrency() {
      return currency;
    }
  }

  record Job(Money price) {}

  @ActivityDefinition
  void run(Job job) {}
}
