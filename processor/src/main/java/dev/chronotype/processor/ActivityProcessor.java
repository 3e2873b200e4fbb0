package dev.chronotype.processor;

import com.google.auto.service.AutoService;
import dev.chronotype.processor.check.Rule;
import dev.chronotype.processor.check.Rules;
import dev.chronotype.processor.check.SupportedRuntime;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.emit.SourceWriter;
import dev.chronotype.processor.generate.GeneratedFile;
import dev.chronotype.processor.generate.Generator;
import dev.chronotype.processor.generate.Spi;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.read.ExistingTypes;
import dev.chronotype.processor.read.RuntimeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/**
 * Checks each type with Activity Definitions on its own, and generates its stub and registration.
 * Isolating: each generated file comes from one type.
 */
@AutoService(Processor.class)
public final class ActivityProcessor extends DefinitionProcessor {

  private final List<Rule> rules;
  private final Generator generator = new Generator(ProcessorVersion.VERSION);
  private final SupportedRuntime supportedRuntime =
      new SupportedRuntime(Spi.LEVEL, ProcessorVersion.VERSION);

  /** Called by the compiler. */
  public ActivityProcessor() {
    this(Rules.all());
  }

  ActivityProcessor(List<Rule> rules) {
    this.rules = rules;
  }

  @Override
  boolean reportsForBoth() {
    return true;
  }

  @Override
  List<Diagnostic> check(ActivityTypeModel type) {
    return type.style() == Style.CHRONOTYPE
        ? rules.stream().flatMap(each -> each.check(type).stream()).toList()
        : List.of();
  }

  @Override
  List<Diagnostic> handle(ActivityTypeModel type, Element origin, boolean prevented) {
    if (type.style() != Style.CHRONOTYPE) {
      return List.of();
    }
    List<GeneratedFile> files = prevented ? generator.placeholders(type) : generator.generate(type);
    List<Diagnostic> obstacles = files.isEmpty() ? List.of() : obstacles(files, type);
    if (prevented) {
      // The mistakes are enough to report; whether the files could be written comes after them.
      if (obstacles.isEmpty()) {
        write(files, type, origin);
      }
      return List.of();
    }
    return obstacles.isEmpty() ? write(files, type, origin) : obstacles;
  }

  /** What speaks against writing the files, before the first of them is written. */
  private List<Diagnostic> obstacles(List<GeneratedFile> files, ActivityTypeModel type) {
    List<Diagnostic> found = new ArrayList<>();
    RuntimeReader runtime = new RuntimeReader(processingEnv.getElementUtils());
    supportedRuntime
        .check(runtime.readFor(type.name().canonicalName()), type)
        .ifPresent(found::add);
    ExistingTypes existing = existingTypes();
    files.stream()
        .filter(each -> existing.isTaken(each.name().canonicalName()))
        .forEach(each -> found.add(SourceWriter.taken(type, each.name().canonicalName())));
    return found;
  }

  /** Stops at the first file that cannot be written: one mishap is one message. */
  private List<Diagnostic> write(
      List<GeneratedFile> files, ActivityTypeModel type, Element origin) {
    SourceWriter writer = new SourceWriter(processingEnv.getFiler());
    ExistingTypes existing = existingTypes();
    for (GeneratedFile each : files) {
      boolean replaces = existing.isEarlierOutput(each.name().canonicalName());
      Optional<Diagnostic> problem = writer.write(each, type, origin, replaces);
      if (problem.isPresent()) {
        return List.of(problem.get());
      }
      reporter().note(type.name() + ": generated " + each.name());
    }
    return List.of();
  }

  private ExistingTypes existingTypes() {
    return new ExistingTypes(processingEnv.getElementUtils(), sources());
  }
}
