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
    int price = price(order).join(); // warning: [CT511] Shop.quote returns a CompletionStage, but waits for its value in CompletableFuture.join at .join
    return CompletableFuture.completedFuture(order.id() + ": " + price);
  }
}
