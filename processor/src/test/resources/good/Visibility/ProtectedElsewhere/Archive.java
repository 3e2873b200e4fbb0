package archive;

import dev.chronotype.ActivityDefinition;

public class Archive {
  public record Letter(String text) {}

  @ActivityDefinition
  public void keep(Letter letter) {}
}
