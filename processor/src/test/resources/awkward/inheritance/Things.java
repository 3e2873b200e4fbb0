package awkward.inheritance;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;

/** Definitions from everywhere. */
public final class Things {

  private Things() {}

  public record A(String text) {}

  public record B() {}

  public record Page<T>(List<T> items) {}

  public abstract static class Top<X extends Record, Y> {

    /** Of the top. */
    @ActivityDefinition
    public Y top(X input) {
      return null;
    }

    @ActivityDefinition
    public List<Y> list(Page<X> input) {
      return null;
    }

    @ActivityDefinition
    public Y[] array(X input) {
      return null;
    }
  }

  public abstract static class Middle<Z> extends Top<A, List<Z>> implements Named<B> {

    @Override
    public List<Z> top(A input) {
      return null;
    }

    @ActivityDefinition
    protected Z middle(B input) {
      return null;
    }
  }

  public interface Named<N extends Record> {

    @ActivityDefinition(startToCloseTimeout = "9s")
    String name(N input);

    @ActivityDefinition
    default N same(N input) {
      return input;
    }
  }

  @Activities(namePrefix = "bottom.", startToCloseTimeout = "5s")
  public static class Bottom extends Middle<Integer> {

    @Override
    public String name(B input) {
      return "";
    }

    @Override
    @ActivityDefinition(name = "renamed")
    public B same(B input) {
      return input;
    }
  }

  @Activities(namePrefix = "plain.", startToCloseTimeout = "5s")
  public static class Plain implements Named<A> {

    @Override
    public String name(A input) {
      return "";
    }
  }
}
