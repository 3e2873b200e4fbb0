package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.IndexEntry;
import java.util.List;
import java.util.Optional;

/** Writes all files for a type that has passed the rules. */
public final class Generator {

  private static final List<String> KINDS = List.of(StubWriter.KIND, RegistrationWriter.KIND);

  private final House house;

  /**
   * @param version the version of the processor
   */
  public Generator(String version) {
    this.house = new House(version);
  }

  /**
   * Empty classes under the names of the real ones, for a type that has not passed the rules: the
   * compiler then has the mistake to report, and not also each use of a class that is missing.
   */
  public List<GeneratedFile> placeholders(ActivityTypeModel type) {
    return type.isTemplate() || type.definitions().isEmpty()
        ? List.of()
        : KINDS.stream().map(each -> placeholder(type, each)).toList();
  }

  private GeneratedFile placeholder(ActivityTypeModel type, String kind) {
    ClassName name = GeneratedNames.of(type.name(), kind);
    TypeSpec empty =
        house
            .begin(name, type)
            .addJavadoc("Empty until {@code $L} compiles without errors.\n", type.display())
            .build();
    return house.finish(name, empty, type);
  }

  /**
   * The class by which later compilations find the definitions.
   *
   * @param module the name of the module that the type is in; empty for none
   */
  public Optional<GeneratedFile> index(ActivityTypeModel type, String module) {
    return IndexEntry.of(type).map(each -> IndexWriter.write(type, each, module));
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
