package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What looks like a wait and is none. */
class Known {
  record Input(int n) {}

  private final CompletableFuture<String> cached = new CompletableFuture<>();
  private final Supplier<String> supplier = () -> "not a future";

  private CompletableFuture<String> start(int n) {
    return CompletableFuture.supplyAsync(() -> "" + n);
  }

  @ActivityDefinition
  CompletionStage<List<String>> all(Input input) {
    List<CompletableFuture<String>> started = List.of(start(1), start(input.n()));
    return CompletableFuture.allOf(started.toArray(CompletableFuture[]::new))
        .thenApply(done -> started.stream().map(CompletableFuture::join).toList());
  }

  @ActivityDefinition
  CompletionStage<String> two(Input input) {
    CompletableFuture<String> first = start(1);
    CompletableFuture<String> second = start(input.n());
    return CompletableFuture.allOf(first, second).thenApply(done -> first.join() + second.join());
  }

  @ActivityDefinition
  CompletionStage<String> ifDone(Input input) {
    if (cached.isDone() && !cached.isCompletedExceptionally()) {
      return CompletableFuture.completedFuture(cached.join() + supplier.get());
    }
    return start(input.n());
  }

  @ActivityDefinition
  CompletionStage<String> peek(Input input) throws ExecutionException, InterruptedException {
    try {
      return CompletableFuture.completedFuture(cached.get(0, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return CompletableFuture.completedFuture(cached.getNow("not yet"));
    }
  }

  @ActivityDefinition
  CompletionStage<String> handled(Input input) {
    Future<String> made = CompletableFuture.completedFuture("made");
    CompletableFuture<String> started = start(input.n());
    return started.handle(
        (value, failure) -> failure == null ? started.join() : "failed" + made.isDone());
  }

  @ActivityDefinition
  CompletionStage<String> made(Input input) throws ExecutionException, InterruptedException {
    CompletableFuture<String> made = CompletableFuture.completedFuture("made");
    return CompletableFuture.completedFuture(made.get() + input.n());
  }
}
