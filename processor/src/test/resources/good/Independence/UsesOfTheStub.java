package samples;

import dev.chronotype.ActivityDefinition;
import io.temporal.activity.ActivityOptions;
import java.time.Duration;

class Drinks {
  record PourInput() {}

  @ActivityDefinition
  void pour(PourInput input) {}
}

class Evening {
  final DrinksStub drinks =
      DrinksStub.create(
          ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(30)).build());

  DrinksRegistration bar() {
    return DrinksRegistration.of(new Drinks());
  }
}
