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
  List<Diagnostic> handle(ActivityTypeModel type, Element origin) {
    List<Diagnostic> found = new ArrayList<>();
    rules.forEach(each -> found.addAll(each.check(type)));
    if (found.stream().anyMatch(each -> each.code().severity() == Severity.ERROR)) {
      return found;
    }
    List<GeneratedFile> files = generator.generate(type);
    if (!files.isEmpty()) {
      found.addAll(write(files, type, origin));
    }
    return found;
  }

  private List<Diagnostic> write(
      List<GeneratedFile> files, ActivityTypeModel type, Element origin) {
    List<Diagnostic> found = new ArrayList<>();
    RuntimeReader runtime = new RuntimeReader(processingEnv.getElementUtils());
    supportedRuntime
        .check(runtime.readFor(type.name().canonicalName()), type)
        .ifPresent(found::add);
    ExistingTypes existing = new ExistingTypes(processingEnv.getElementUtils(), sources());
    for (GeneratedFile each : files) {
      if (existing.isTaken(each.name().canonicalName())) {
        found.add(taken(each, type));
      }
    }
    if (found.isEmpty()) {
      SourceWriter writer = new SourceWriter(processingEnv.getFiler());
      for (GeneratedFile each : files) {
        Optional<Diagnostic> problem = writer.write(each, type, origin);
        problem.ifPresent(found::add);
        reporter().note(type.name() + ": generated " + each.name());
      }
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
