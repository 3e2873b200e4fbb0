package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

class Billing {
  record Bill(List<String> lines) {}

  private final Executor slow = Runnable::run;

  @ActivityDefinition
  CompletionStage<String> charge(Bill bill) {
    return CompletableFuture.supplyAsync(() -> total(bill), slow);
  }

  private String total(Bill bill) {
    bill.lines().forEach(line -> Waiting.forLine(line));
    pause();
    return "";
  }

  static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Waiting {
    static void forLine(String line) {
      CompletableFuture<String> sent = CompletableFuture.supplyAsync(() -> line);
      List.of(sent).stream().map(CompletableFuture::join).forEach(each -> {});
    }
  }
}
