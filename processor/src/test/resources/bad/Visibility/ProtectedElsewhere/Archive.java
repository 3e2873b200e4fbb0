package archive;

import dev.chronotype.ActivityDefinition;

public class Archive {
  public record Letter(String text) {}

  @ActivityDefinition
  protected void keep(Letter letter) {}
}
