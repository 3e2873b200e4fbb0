package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Billing {
  record Bill(List<String> lines) {}

  @ActivityDefinition
  CompletionStage<String> charge(Bill bill) {
    return CompletableFuture.completedFuture(total(bill));
  }

  private String total(Bill bill) {
    bill.lines().forEach(line -> Waiting.forLine(line));
    pause();
    return "";
  }

  static void pause() {
    try {
      Thread.sleep(10); // warning: [CT510] Billing.charge returns a CompletionStage, but sleeps in Thread.sleep, by way of pause at Thread.sleep
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Waiting {
    static void forLine(String line) {
      CompletableFuture<String> sent = CompletableFuture.supplyAsync(() -> line);
      List.of(sent).stream().map(CompletableFuture::join).forEach(each -> {}); // warning: [CT511] Billing.charge returns a CompletionStage, but waits for its value in CompletableFuture.join, by way of forLine at CompletableFuture
    }
  }
}
