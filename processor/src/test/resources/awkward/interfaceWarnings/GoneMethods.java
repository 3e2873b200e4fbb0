package interfaceWarnings;

import io.temporal.activity.ActivityInterface;


@ActivityInterface
public interface GoneMethods {
  @Deprecated(forRemoval = true) void gone(String a, int b); void newer(String a);
}
