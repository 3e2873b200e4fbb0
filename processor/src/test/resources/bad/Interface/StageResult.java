package samples;

import io.temporal.activity.ActivityInterface;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;

class Shop {
  @ActivityInterface
  public interface Payments {
    CompletionStage<String> charge(String account); // error: [CT127] Payments.charge returns CompletionStage<String> at charge
  }

  @ActivityInterface
  public interface Refunds {
    Future<Void> refund(String account); // error: [CT127] Refunds.refund returns Future<Void> at refund
  }

  @ActivityInterface
  public interface Audits {
    Flow.Publisher<String> audit(String account); // error: [CT127] Audits.audit returns Flow.Publisher<String> at audit
  }

  static class Card implements Payments, Refunds, Audits {
    @Override
    public CompletionStage<String> charge(String account) {
      return CompletableFuture.completedFuture(account);
    }

    @Override
    public Future<Void> refund(String account) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public Flow.Publisher<String> audit(String account) {
      return subscriber -> subscriber.onComplete();
    }
  }

  static class Calls {
    static Object call(Payments payments) {
      return payments.charge("a");
    }

    static Object callRefunds(Refunds refunds) {
      return refunds.refund("a");
    }

    static Object callAudits(Audits audits) {
      return audits.audit("a");
    }
  }
}
