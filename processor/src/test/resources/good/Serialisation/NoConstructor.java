package samples;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chronotype.ActivityDefinition;
import java.math.BigDecimal;

class Jobs {
  static final class Money {
    private final BigDecimal amount;
    private final String currency;

    @JsonCreator
    Money(@JsonProperty("amount") BigDecimal amount, @JsonProperty("currency") String currency) {
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
