package interfaceWarnings;

import io.temporal.activity.ActivityInterface;


@ActivityInterface
public interface OldMethodsTake {
  @SuppressWarnings("deprecation") @Deprecated OldInput old(OldInput a, int b); void newer(String a);
}
