package samples;

import dev.chronotype.ActivityDefinition;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public interface Values {
  record Input() {}

  record Page<T>(List<T> items) {}

  enum Colour {
    RED
  }

  @ActivityDefinition
  void nothing(Input input);

  @ActivityDefinition
  int number(Input input);

  @ActivityDefinition
  String text(Input input);

  @ActivityDefinition
  byte[] bytes(Input input);

  @ActivityDefinition
  Colour colour(Input input);

  @ActivityDefinition
  List<Colour> list(Input input);

  @ActivityDefinition
  Map<String, List<Integer>> map(Input input);

  @ActivityDefinition
  Optional<UUID> optional(Input input);

  @ActivityDefinition
  Page<Page<Colour>> pages(Input input);

  @ActivityDefinition
  Page<String>[] array(Input input);

  @ActivityDefinition
  CompletableFuture<Duration> later(Input input);

  @ActivityDefinition
  CompletionStage<Void> laterNothing(Input input);
}
