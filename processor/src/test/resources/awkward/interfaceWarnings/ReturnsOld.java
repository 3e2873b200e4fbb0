package interfaceWarnings;

import io.temporal.activity.ActivityInterface;

@SuppressWarnings("deprecation")
@ActivityInterface
public interface ReturnsOld {
  java.util.List<OldInput> give();
}
