package interfaceWarnings;

import io.temporal.activity.ActivityInterface;


@ActivityInterface
public interface OldMethods {
  @Deprecated void old(String a, int b); void newer(String a);
}
