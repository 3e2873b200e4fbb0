package interfaceTypeNames;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ActivityOptions {
  java.lang.String go(ActivityOptions own, java.lang.String text, java.util.List<java.lang.Object> all);

  @java.lang.Deprecated
  void old(java.util.List<java.lang.String>[] all);
}
