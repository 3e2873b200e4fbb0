package interfaceWarnings;

import io.temporal.activity.ActivityInterface;


@ActivityInterface
public interface InheritsOld extends OldBase {
  void own();
}
