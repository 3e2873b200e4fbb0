package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

class Office {
  record Mail(String text) {}

  @ActivityDefinition
  // error(javac): cannot find symbol at Receipt
  // error(ecj): Receipt cannot be resolved to a type at Receipt
  CompletionStage<List<Receipt>> send(Mail mail) {
    return null;
  }
}
