package dev.chronotype.processor;

import com.google.auto.service.AutoService;
import dev.chronotype.processor.check.Rule;
import dev.chronotype.processor.check.Rules;
import dev.chronotype.processor.check.SupportedRuntime;
import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.Severity;
import dev.chronotype.processor.emit.SourceWriter;
import dev.chronotype.processor.generate.GeneratedFile;
import dev.chronotype.processor.generate.Generator;
import dev.chronotype.processor.generate.Spi;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.read.ExistingTypes;
import dev.chronotype.processor.read.RuntimeReader;
import java.util.ArrayList;
import java.util.List;
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
  List<Diagnostic> handle(ActivityTypeModel type, Element origin) {
    List<Diagnostic> found = new ArrayList<>();
    rules.forEach(each -> found.addAll(each.check(type)));
    List<GeneratedFile> files =
        hasErrors(found) ? generator.placeholders(type) : generator.generate(type);
    List<Diagnostic> obstacles = files.isEmpty() ? List.of() : obstacles(files, type);
    if (hasErrors(found)) {
      // The mistakes are enough to report; whether the files could be written comes after them.
      if (obstacles.isEmpty()) {
        write(files, type, origin);
      }
      return found;
    }
    found.addAll(obstacles.isEmpty() ? write(files, type, origin) : obstacles);
    return found;
  }

  private static boolean hasErrors(List<Diagnostic> found) {
    return found.stream().anyMatch(each -> each.code().severity() == Severity.ERROR);
  }

  /** What speaks against writing the files, before the first of them is written. */
  private List<Diagnostic> obstacles(List<GeneratedFile> files, ActivityTypeModel type) {
    List<Diagnostic> found = new ArrayList<>();
    RuntimeReader runtime = new RuntimeReader(processingEnv.getElementUtils());
    supportedRuntime
        .check(runtime.readFor(type.name().canonicalName()), type)
        .ifPresent(found::add);
    ExistingTypes existing = new ExistingTypes(processingEnv.getElementUtils(), sources());
    files.stream()
        .filter(each -> existing.isTaken(each.name().canonicalName()))
        .forEach(each -> found.add(taken(each, type)));
    return found;
  }

  private List<Diagnostic> write(
      List<GeneratedFile> files, ActivityTypeModel type, Element origin) {
    SourceWriter writer = new SourceWriter(processingEnv.getFiler());
    List<Diagnostic> found = new ArrayList<>();
    for (GeneratedFile each : files) {
      writer.write(each, type, origin).ifPresent(found::add);
      reporter().note(type.name() + ": generated " + each.name());
    }
    return found;
  }

  private static Diagnostic taken(GeneratedFile file, ActivityTypeModel type) {
    String name = file.name().canonicalName();
    return Diagnostic.of(Code.GENERATED_NAME_TAKEN, type.site(), name)
        .with("type", type.display())
        .with("generated", name);
  }
}
