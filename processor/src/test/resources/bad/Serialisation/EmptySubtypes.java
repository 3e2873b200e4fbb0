package samples;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.chronotype.ActivityDefinition;

class Jobs {
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(Cash.class), @JsonSubTypes.Type(Transfer.class)})
  sealed interface Payment permits Cash, Transfer {} // error: [CT212] Jobs.Job.payment is a Jobs.Payment, whose definition Jackson refuses at interface (ecj: Payment)

  record Cash() implements Payment {}

  record Transfer() implements Payment {}

  record Job(Payment payment) {}

  @ActivityDefinition
  void run(Job job) {}
}
