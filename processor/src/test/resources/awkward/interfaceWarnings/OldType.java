package interfaceWarnings;

import io.temporal.activity.ActivityInterface;

@Deprecated
@ActivityInterface
public interface OldType {
  void old(String a, OldInput b); @Deprecated OldInput older();
}
