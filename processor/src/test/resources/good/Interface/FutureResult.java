package samples;

import io.temporal.activity.ActivityInterface;
import java.util.concurrent.CompletableFuture;

@ActivityInterface
public interface Payments {
  String charge(String account);

  static CompletableFuture<String> later(String account) {
    return CompletableFuture.completedFuture("receipt of " + account);
  }

  class Card implements Payments {
    @Override
    public String charge(String account) {
      return later(account).join();
    }
  }

  class Calls {
    static Object call(Payments payments) {
      return payments.charge("a");
    }
  }
}
