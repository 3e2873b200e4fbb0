package interfaceTypeNames;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Größe {
  java.lang.String go(Größe own, java.lang.String text, java.util.List<java.lang.Object> all);

  @java.lang.Deprecated
  void old(java.util.List<java.lang.String>[] all);
}
