package accepted;

import io.temporal.activity.ActivityInterface;

class Places {

  private static class Hidden {
    @ActivityInterface
    public interface InPrivate {
      void inPrivate();
    }
  }

  public interface Around {
    @ActivityInterface
    interface InInterface {
      void inInterface();
    }
  }

  public enum Kind {
    ONE;

    @ActivityInterface
    public interface InEnum {
      void inEnum();
    }
  }

  @ActivityInterface
  public sealed interface Closed permits Impl {
    void closed();
  }

  static final class Impl implements Closed {
    @Override
    public void closed() {}
  }

  @ActivityInterface
  public interface OfObject {
    String toString();

    boolean equals(Object other);

    void own();
  }
}
