package interfaceTypeNames;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Supplier {
  java.lang.String go(Supplier own, java.lang.String text, java.util.List<java.lang.Object> all);

  @java.lang.Deprecated
  void old(java.util.List<java.lang.String>[] all);
}
