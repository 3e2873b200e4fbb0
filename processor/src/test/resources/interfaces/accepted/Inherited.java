package accepted;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

interface Root {
  void root();

  void redeclared(String text);

  Number narrowed();

  default void inheritedHelper() {}

  static void notThis() {}
}

interface Left extends Root {
  void left();
}

interface Right extends Root {
  @ActivityMethod(name = "right-one")
  void right();
}

@ActivityInterface(namePrefix = "I_")
public interface Inherited extends Left, Right {
  void own();

  @ActivityMethod(name = "renamed")
  void redeclared(String text);

  Integer narrowed();
}
