package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Shop {
  record Order(String id) {}

  private CompletableFuture<Integer> price(Order order) {
    return CompletableFuture.supplyAsync(() -> order.id().length());
  }

  @ActivityDefinition
  CompletionStage<String> quote(Order order) {
    return price(order).thenApply(price -> order.id() + ": " + price);
  }
}
