package interfaceTypeNames;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ActivityInvoker {
  java.lang.String go(ActivityInvoker own, java.lang.String text, java.util.List<java.lang.Object> all);

  @java.lang.Deprecated
  void old(java.util.List<java.lang.String>[] all);
}
