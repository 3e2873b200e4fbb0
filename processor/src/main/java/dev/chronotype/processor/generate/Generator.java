package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.IndexEntry;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.codec.CodecPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes all files for a type that has passed the rules. */
public final class Generator {

  /** The kind of the class that a Worker takes. */
  public static final String REGISTRATION = RegistrationWriter.KIND;

  /** The kind of the class that workflows call. */
  public static final String STUB = StubWriter.KIND;

  /** The kind of the class that starts activities by themselves. */
  public static final String CLIENT = ClientWriter.KIND;

  /** The kind of the class that tests of workflows register. */
  public static final String FAKE = FakeWriter.KIND;

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
    boolean none = type.isTemplate() || type.definitions().isEmpty() || obstacle(type).isPresent();
    return none ? List.of() : KINDS.stream().map(each -> placeholder(type, each)).toList();
  }

  /** The fake of a type that a registration was generated for. */
  public GeneratedFile fake(ActivityTypeModel type) {
    return new FakeWriter(house, type.callable()).write();
  }

  /** The client of a type that a stub was generated for. */
  public GeneratedFile client(ActivityTypeModel type) {
    return new ClientWriter(house, type.callable()).write();
  }

  /** The name of a class that is generated for a type. */
  public static ClassName nameOf(ClassName type, String kind) {
    return GeneratedNames.of(type, kind);
  }

  /** An empty class in the place of one that cannot be generated yet. */
  public GeneratedFile placeholder(ActivityTypeModel type, String kind) {
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

  /**
   * The files, in a fixed order; none for a type that only carries definitions for subtypes, nor
   * what cannot be generated for an interface of the SDK.
   *
   * @param codecs those for its payloads
   */
  public List<GeneratedFile> generate(ActivityTypeModel type, CodecPlan codecs) {
    if (type.isTemplate() || type.definitions().isEmpty()) {
      return List.of();
    }
    if (type.style() == Style.ACTIVITY_INTERFACE) {
      return generateForInterface(type.callable(), codecs);
    }
    List<GeneratedFile> files = new ArrayList<>(codecs(type, codecs));
    files.add(new StubWriter(house, type, codecs).write());
    files.add(new RegistrationWriter(house, type, codecs).write());
    if (ChildBootstrapWriter.isFor(type)) {
      files.add(new ChildBootstrapWriter(house, type).write());
    }
    return files;
  }

  private List<GeneratedFile> generateForInterface(ActivityTypeModel type, CodecPlan codecs) {
    if (Implementable.againstAny(type).isPresent()) {
      return List.of();
    }
    List<GeneratedFile> files = new ArrayList<>(codecs(type, codecs));
    if (Implementable.againstStub(type).isEmpty()) {
      files.add(new StubWriter(house, type, codecs).write());
    }
    files.add(new RegistrationWriter(house, type, codecs).write());
    return files;
  }

  /** First: the others name them, and nothing is written after what could not be. */
  private List<GeneratedFile> codecs(ActivityTypeModel type, CodecPlan codecs) {
    return codecs.isEmpty() ? List.of() : List.of(new CodecsWriter(house, type, codecs).write());
  }

  /** The name of the class with the codecs for a type. */
  public static ClassName nameOfCodecs(ActivityTypeModel type) {
    return CodecsWriter.nameFor(type);
  }

  /** Why less is generated for a type than might be; empty if all is. */
  public Optional<String> obstacle(ActivityTypeModel type) {
    if (type.style() == Style.CHRONOTYPE) {
      return GeneratedSize.fits(type) ? Optional.empty() : Optional.of(Implementable.TOO_MANY);
    }
    ActivityTypeModel callable = type.callable();
    return Implementable.againstAny(callable).or(() -> Implementable.againstStub(callable));
  }
}
