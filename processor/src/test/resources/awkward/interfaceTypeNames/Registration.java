package interfaceTypeNames;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Registration {
  java.lang.String go(Registration own, java.lang.String text, java.util.List<java.lang.Object> all);

  @java.lang.Deprecated
  void old(java.util.List<java.lang.String>[] all);
}
