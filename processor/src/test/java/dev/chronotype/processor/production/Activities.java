package dev.chronotype.processor.production;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** What users would have written for the SDK's reflective path. */
final class Activities {

  private Activities() {}

  /** Of today; a workflow of yesterday calls it without the title. */
  @ActivityInterface
  public interface Reports {
    String render(String title);
  }

  static final class ReportsImpl implements Reports {
    @Override
    public String render(String title) {
      return title.strip();
    }
  }

  /** Of today; yesterday the address came first. */
  @ActivityInterface
  public interface Mailing {
    void send(int copies, String address);
  }

  static final class MailingImpl implements Mailing {
    @Override
    public void send(int copies, String address) {}
  }

  public interface Order {}

  public record Parcel(String id) implements Order {}

  @ActivityInterface
  public interface Shipping {
    void ship(Order order);
  }

  static final class ShippingImpl implements Shipping {
    @Override
    public void ship(Order order) {}
  }

  @ActivityInterface
  public interface Letters {
    void send(String... addresses);
  }

  static final class LettersImpl implements Letters {
    @Override
    public void send(String... addresses) {}
  }

  @ActivityInterface
  public interface Orders {
    void cancel(Parcel parcel);

    static void place(Parcel parcel) {}
  }

  static final class OrdersImpl implements Orders {
    @Override
    public void cancel(Parcel parcel) {}
  }

  @ActivityInterface
  public interface Auditing {
    <T> void log(T entry);
  }

  static final class AuditingImpl implements Auditing {
    @Override
    public <T> void log(T entry) {
      ((Parcel) entry).id();
    }
  }

  @ActivityInterface
  public interface Robots {
    void weld(Parcel parcel);
  }

  static final class RobotsImpl implements Robots {
    @Override
    public native void weld(Parcel parcel);
  }

  @ActivityInterface
  public interface Pages<T> {
    T find(Parcel parcel);

    void index(T page);
  }

  static final class ParcelPages implements Pages<Parcel> {
    @Override
    public Parcel find(Parcel parcel) {
      return parcel;
    }

    @Override
    public void index(Parcel page) {}
  }

  @ActivityInterface
  public interface Futures {
    Future<String> send(Parcel parcel);
  }

  static final class FuturesImpl implements Futures {
    @Override
    public Future<String> send(Parcel parcel) {
      return CompletableFuture.completedFuture("sent");
    }
  }

  @ActivityInterface
  public interface Payments {
    @ActivityMethod(name = "charge")
    void charge(Parcel parcel);
  }

  static final class PaymentsImpl implements Payments {
    @Override
    public void charge(Parcel parcel) {}
  }

  @ActivityInterface
  public interface Reserved {
    @ActivityMethod(name = "__temporal_send")
    void send(Parcel parcel);
  }

  @ActivityInterface
  public interface First {
    @ActivityMethod(name = "send")
    void send(Parcel parcel);
  }

  @ActivityInterface
  public interface Second {
    @ActivityMethod(name = "send")
    void deliver(Parcel parcel);
  }

  public record Job(BitSet flags) {}
}
