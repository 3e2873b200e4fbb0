package interfaceWarnings;

import io.temporal.activity.ActivityInterface;

@Deprecated(forRemoval = true)
@ActivityInterface
public interface GoneType {
  void gone(String a); @Deprecated void old();
}
