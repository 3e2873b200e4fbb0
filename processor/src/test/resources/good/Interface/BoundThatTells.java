package samples;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.temporal.activity.ActivityInterface;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

class Shop {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(Card.class))
  public interface Payment {
    long cents();
  }

  public interface Plastic extends Payment {}

  public record Card(long cents, String number) implements Plastic {}

  public record Request<P extends Payment>(P payment, String reason) {}

  public record Order(String id) {}

  public interface Charging<P extends Payment, Q extends Plastic> {
    P charge(P payment);

    Q block(Q payment);

    void refund(Request<P> request);
  }

  @ActivityInterface
  public interface Cards extends Charging<Card, Card> {}

  @ActivityInterface
  public interface Any<P extends Payment> {
    P pick(Request<P> request);
  }

  public interface Store<K extends Serializable, N extends Number, V extends Order> {
    void put(K key, V value);

    N count(V value);
  }

  @SuppressWarnings("chronotype:CT132")
  @ActivityInterface
  public interface Orders extends Store<String, Integer, Order> {}

  public interface Lists<C extends Collection<String>> {
    C all(C values);
  }

  @ActivityInterface
  public interface Texts extends Lists<List<String>> {}

  static class Bank implements Cards {
    @Override
    public Card charge(Card payment) {
      return payment;
    }

    @Override
    public Card block(Card payment) {
      return payment;
    }

    @Override
    public void refund(Request<Card> request) {
      Card card = request.payment();
      if (card.cents() != 5) {
        throw new IllegalStateException();
      }
    }
  }

  static class Picking implements Any<Card> {
    @Override
    public Card pick(Request<Card> request) {
      Card card = request.payment();
      return card;
    }
  }

  static class Database implements Orders {
    @Override
    public void put(String key, Order value) {}

    @Override
    public Integer count(Order value) {
      return value.id().length();
    }
  }

  static class Memory implements Texts {
    @Override
    public List<String> all(List<String> values) {
      return values;
    }
  }

  static class Calls {
    static Object call(Cards cards) {
      Card card = cards.block(cards.charge(new Card(5, "a")));
      cards.refund(new Request<>(card, ""));
      return card.number();
    }

    static Object callAny(Any<Card> any) {
      Card card = any.pick(new Request<>(new Card(5, "a"), ""));
      return card.number();
    }

    static Object callOrders(Orders orders) {
      orders.put("a", new Order("abc"));
      Integer count = orders.count(new Order("abc"));
      return count;
    }

    static Object callTexts(Texts texts) {
      List<String> all = texts.all(List.of("a"));
      return all.get(0);
    }
  }
}
