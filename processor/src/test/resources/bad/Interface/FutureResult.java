package samples;

import io.temporal.activity.ActivityInterface;
import java.util.concurrent.CompletableFuture;

@ActivityInterface
public interface Payments {
  CompletableFuture<String> charge(String account); // error: [CT127] Payments.charge returns CompletableFuture<String>, which the SDK does not wait for at charge

  class Card implements Payments {
    @Override
    public CompletableFuture<String> charge(String account) {
      return CompletableFuture.completedFuture("receipt of " + account);
    }
  }

  class Calls {
    static Object call(Payments payments) {
      return payments.charge("a");
    }
  }
}
