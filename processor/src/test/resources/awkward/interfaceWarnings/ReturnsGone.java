package interfaceWarnings;

import io.temporal.activity.ActivityInterface;

@SuppressWarnings("removal")
@ActivityInterface
public interface ReturnsGone {
  GoneInput[] give();
}
