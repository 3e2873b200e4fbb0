package dev.chronotype.processor.generate;

import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.List;

/** Writes all files for a type that has passed the rules. */
public final class Generator {

  private final House house;

  /**
   * @param version the version of the processor
   */
  public Generator(String version) {
    this.house = new House(version);
  }

  /** The files, in a fixed order; none for a type that only carries definitions for subtypes. */
  public List<GeneratedFile> generate(ActivityTypeModel type) {
    if (type.isTemplate() || type.definitions().isEmpty()) {
      return List.of();
    }
    return List.of(
        new StubWriter(house, type).write(), new RegistrationWriter(house, type).write());
  }
}
