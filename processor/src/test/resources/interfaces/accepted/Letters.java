package accepted;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Letters {
  void x();

  void _underscore();

  void $dollar();

  void éclair();

  void ßharp();

  void ALREADY();

  void \uD835\uDD52mathematical();

  void iDots();
}
