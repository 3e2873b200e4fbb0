package interfacePlaces;

import io.temporal.activity.ActivityInterface;

public class Outer<T> {

  @ActivityInterface
  public interface Inside {
    void inside(Hidden hidden);

    interface Deeper {
      @ActivityInterface
      interface Deepest {
        void deepest(Inside.Deeper deeper);
      }
    }
  }

  /** May be named in this package only. */
  static class Hidden {}

  protected static class Guarded {
    @ActivityInterface
    public interface InGuarded {
      Guarded guarded(Guarded guarded);
    }
  }

  public enum Kind {
    ONE;

    @ActivityInterface
    public interface In_Enum {
      Kind kind(Kind kind);
    }
  }
}
