package interfaceWarnings;

import io.temporal.activity.ActivityInterface;

@SuppressWarnings("deprecation")
@ActivityInterface
public interface TakesOld {
  void take(OldInput a, int b);
}
