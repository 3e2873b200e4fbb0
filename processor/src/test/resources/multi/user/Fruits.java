package multi.user;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import multi.library.Base;

@Activities(namePrefix = "fruits.", startToCloseTimeout = "6s")
public class Fruits extends Base<Fruits.Fruit> {

  public record Fruit(String name) {}

  @ActivityDefinition
  public Fruit wash(Fruit fruit) {
    return fruit;
  }

  @Override
  public String describe(Fruit described) {
    return described.name();
  }

  @Override
  @ActivityDefinition(name = "clone", startToCloseTimeout = "3s")
  public Fruit copy(Fruit original) {
    return original;
  }
}
