package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** One of several waits is one, or each is. */
class Known {
  record Input(int n) {}

  private CompletableFuture<String> start(int n) {
    return CompletableFuture.supplyAsync(() -> "" + n);
  }

  @ActivityDefinition
  CompletionStage<List<String>> all(Input input) {
    List<CompletableFuture<String>> started = List.of(start(1), start(input.n()));
    CompletableFuture.allOf(started.toArray(CompletableFuture[]::new)).join(); // warning: [CT511] Known.all at .join
    return CompletableFuture.completedFuture(
        started.stream().map(CompletableFuture::join).toList());
  }

  @ActivityDefinition
  CompletionStage<String> two(Input input) throws ExecutionException, InterruptedException {
    CompletableFuture<String> first = start(1);
    CompletableFuture<String> second = start(input.n());
    return CompletableFuture.completedFuture(
        first.get() // warning: [CT511] Known.two at first.get
            + second.join()); // warning: [CT511] Known.two at second.join
  }
}
