package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

interface Pricing {
  record Item(String name) {}

  @ActivityDefinition
  CompletionStage<String> price(Item item);
}

class PricingImpl implements Pricing {
  private final CompletableFuture<String> list = new CompletableFuture<>();

  @Override
  public CompletionStage<String> price(Item item) {
    return CompletableFuture.completedFuture(list.join()); // warning: [CT511] PricingImpl.price returns a CompletionStage, but waits for its value in CompletableFuture.join at list.join
  }
}
