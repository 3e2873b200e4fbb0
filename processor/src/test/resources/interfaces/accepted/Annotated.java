package accepted;

import io.temporal.activity.ActivityInterface;

public final class Annotated {

  private Annotated() {}

  interface A {
    void a();
  }

  interface Silent {
    void silent();
  }

  @ActivityInterface(namePrefix = "B_")
  public interface B extends A, Silent {
    void b();
  }

  @ActivityInterface(namePrefix = "C_")
  public interface C extends B {
    void c();
  }

  @ActivityInterface
  public interface Marker {}

  interface MarkedToo extends Marker {}

  @ActivityInterface
  public interface MarkedTwice extends Marker, MarkedToo {
    void twice();
  }

  @ActivityInterface
  public interface Nothing extends Marker {}
}
