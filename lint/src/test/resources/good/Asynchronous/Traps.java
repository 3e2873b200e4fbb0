package samples;

import dev.chronotype.ActivityDefinition;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** What looks like blocking, or blocks elsewhere. */
class Traps {
  record Input(String text) {
    String get() {
      return text;
    }

    String join(String with) {
      return text + with;
    }
  }

  /** Waits in no thread, whatever its methods are called. */
  static class Waiter extends CompletableFuture<String> {
    void wait(String what) {}

    String join(String what) {
      return what;
    }

    void lock() {}
  }

  private final Executor own = Runnable::run;
  private final Waiter waiter = new Waiter();
  private final AtomicReference<String> last = new AtomicReference<>();
  private final ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>();
  private final Map<String, CompletableFuture<String>> running = Map.of();

  @ActivityDefinition
  CompletionStage<String> names(Input input) throws IOException {
    waiter.wait("a moment");
    waiter.lock();
    String text = waiter.join(input.get()) + input.join("x") + String.join(",", List.of("a"));
    last.set(last.get() + queue.poll() + new StringReader(text).read());
    synchronized (this) {
      notifyAll();
    }
    return CompletableFuture.completedFuture(text);
  }

  @ActivityDefinition
  CompletionStage<String> elsewhere(Input input) {
    Runnable later = () -> sleep();
    own.execute(later);
    own.execute(this::sleep);
    new Object() {
      void unused() {
        sleep();
      }
    };
    class Local {
      void unused() {
        sleep();
      }
    }
    new Local();
    return CompletableFuture.supplyAsync(this::slow, own)
        .thenApply(text -> text + slow())
        .thenCombine(CompletableFuture.supplyAsync(() -> slow()), String::concat);
  }

  @ActivityDefinition
  CompletionStage<String> overridable(Input input) {
    mayBeOverridden();
    return CompletableFuture.completedFuture("");
  }

  void mayBeOverridden() {
    sleep();
  }

  @ActivityDefinition
  CompletionStage<String> states(Input input) {
    CompletableFuture<String> known = running.get(input.text());
    if (known == null || !known.isDone()) {
      return new CompletableFuture<>();
    }
    List<String> values = new ArrayList<>();
    values.add(known.join());
    return known.isCompletedExceptionally() ? known : CompletableFuture.completedFuture("");
  }

  private String slow() {
    sleep();
    return "slow";
  }

  private void sleep() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
