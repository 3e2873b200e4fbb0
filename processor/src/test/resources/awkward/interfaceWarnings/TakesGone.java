package interfaceWarnings;

import io.temporal.activity.ActivityInterface;

@SuppressWarnings("removal")
@ActivityInterface
public interface TakesGone {
  void take(GoneInput a, int b);
}
