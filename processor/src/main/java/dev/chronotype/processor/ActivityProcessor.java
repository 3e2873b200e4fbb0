package dev.chronotype.processor;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.check.Generatable;
import dev.chronotype.processor.check.InterfaceRules;
import dev.chronotype.processor.check.KnownPatterns;
import dev.chronotype.processor.check.Rule;
import dev.chronotype.processor.check.Rules;
import dev.chronotype.processor.check.SupportedRuntime;
import dev.chronotype.processor.check.codec.CodecPlanner;
import dev.chronotype.processor.check.codec.WithoutCodec;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.emit.SourceWriter;
import dev.chronotype.processor.generate.GeneratedFile;
import dev.chronotype.processor.generate.Generator;
import dev.chronotype.processor.generate.Spi;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.ProcessorOptions;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.codec.CodecPlan;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.read.ActivityTypeReader;
import dev.chronotype.processor.read.ExistingTypes;
import dev.chronotype.processor.read.IndexReader;
import dev.chronotype.processor.read.NamedTypes;
import dev.chronotype.processor.read.RuntimeReader;
import dev.chronotype.processor.read.Sites;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;

/**
 * Checks each type with Activity Definitions on its own, and generates its stub and registration.
 * Isolating: each generated file comes from one type.
 */
@AutoService(Processor.class)
public final class ActivityProcessor extends DefinitionProcessor {

  private final Function<ProcessorOptions, List<Rule>> rulesWith;
  private List<Rule> rules = List.of();
  private final List<Rule> ofOptions = Rules.ofOptions();
  private final Generator generator = new Generator(ProcessorVersion.VERSION);
  private final SupportedRuntime supportedRuntime = new SupportedRuntime(ProcessorVersion.VERSION);
  private final Set<PayloadGraph> payloads = new LinkedHashSet<>();
  private final Map<ClassName, CodecPlan> plans = new HashMap<>();
  private CodecPlanner planner = new CodecPlanner(List.of());
  private InterfaceRules interfaceRules = new InterfaceRules(ProcessorOptions.DEFAULTS);

  /** Called by the compiler. */
  public ActivityProcessor() {
    this(Rules::all);
  }

  /**
   * @param rulesWith makes the rules for our own definitions, once the options are known
   */
  ActivityProcessor(Function<ProcessorOptions, List<Rule>> rulesWith) {
    this.rulesWith = rulesWith;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rules = rulesWith.apply(options());
    interfaceRules = new InterfaceRules(options());
    planner = new CodecPlanner(options().serializable());
  }

  @Override
  boolean reportsForBoth() {
    return true;
  }

  /** In the last round, since what an option names may be generated in any. */
  @Override
  List<Diagnostic> finish(ActivityTypeReader reader, Sites sites) {
    if (payloads.isEmpty() || options().serializable().isEmpty()) {
      return List.of();
    }
    List<ClassModel> all = payloads.stream().flatMap(each -> each.all().stream()).toList();
    NamedTypes named = new NamedTypes(processingEnv.getElementUtils());
    return new KnownPatterns(all, named::isKnown).check(options().serializable());
  }

  @Override
  List<Diagnostic> check(ActivityTypeModel type) {
    payloads.add(type.payloads());
    List<Diagnostic> found = new ArrayList<>();
    rulesFor(type).forEach(each -> found.addAll(each.check(type)));
    CodecPlan plan = CodecPlan.NONE;
    if (isGeneratedFor(type) && found.stream().noneMatch(Diagnostic::isBlocker)) {
      found.addAll(Generatable.check(type, generator.obstacle(type)));
      plan = codecs(type);
    }
    plans.put(type.name(), plan);
    if (!isOptional(type) && found.stream().noneMatch(each -> each.severity().isError())) {
      found.addAll(WithoutCodec.in(plan, type));
    }
    return found;
  }

  @Override
  List<Diagnostic> handle(ActivityTypeModel type, Element origin, boolean prevented) {
    if (!isGeneratedFor(type)) {
      return List.of();
    }
    CodecPlan codecs = usable(plans.getOrDefault(type.name(), CodecPlan.NONE), type, origin);
    List<GeneratedFile> files =
        prevented ? generator.placeholders(type) : generator.generate(type, codecs);
    generator.obstacle(type).ifPresent(each -> noteSkipped(type, each));
    if (isOptional(type)) {
      boolean written = writeOptional(files, type, origin);
      return written && !prevented ? writeIndex(type, origin) : List.of();
    }
    List<Diagnostic> obstacles =
        files.isEmpty()
            ? List.of()
            : obstacles(files, type, origin, Spi.level(type.style(), codecs));
    if (prevented) {
      // The mistakes are enough to report; whether the files could be written comes after them.
      if (obstacles.isEmpty()) {
        write(files, type, origin);
      }
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>(obstacles);
    if (obstacles.isEmpty()) {
      found.addAll(write(files, type, origin));
      found.addAll(writeIndex(type, origin));
    }
    return found;
  }

  /** The codecs, but for a type that no build may break by where there is no place for them. */
  private CodecPlan usable(CodecPlan codecs, ActivityTypeModel type, Element origin) {
    if (codecs.isEmpty() || !isOptional(type)) {
      return codecs;
    }
    boolean isTaken = existingTypes(origin).isTaken(Generator.nameOfCodecs(type).canonicalName());
    return isTaken || runtimeProblem(type, origin, Spi.level(type.style(), codecs)).isPresent()
        ? CodecPlan.NONE
        : codecs;
  }

  /** The codecs for its payloads. */
  private CodecPlan codecs(ActivityTypeModel type) {
    return options().writesCodecs() ? planner.plan(type) : CodecPlan.NONE;
  }

  private List<Rule> rulesFor(ActivityTypeModel type) {
    if (type.style() == Style.CHRONOTYPE) {
      return rules;
    }
    List<Rule> found = new ArrayList<>(interfaceRules.of(type));
    if (type.is(Trait.ACTIVITIES)) {
      found.addAll(ofOptions);
    }
    return found;
  }

  /** Whether a stub and a registration are written for types of this style. */
  private boolean isGeneratedFor(ActivityTypeModel type) {
    return type.style() == Style.CHRONOTYPE || options().generatesForInterfaces();
  }

  /** Whether nobody has asked for what is generated, so that no build may fail for want of it. */
  private static boolean isOptional(ActivityTypeModel type) {
    return type.style() == Style.ACTIVITY_INTERFACE && !type.is(Trait.ACTIVITIES);
  }

  /**
   * What speaks against writing the files, before the first of them is written.
   *
   * @param level of the spi, that they need
   */
  private List<Diagnostic> obstacles(
      List<GeneratedFile> files, ActivityTypeModel type, Element origin, int level) {
    List<Diagnostic> found = new ArrayList<>();
    runtimeProblem(type, origin, level).ifPresent(found::add);
    ExistingTypes existing = existingTypes(origin);
    files.stream()
        .filter(each -> existing.isTaken(each.name().canonicalName()))
        .forEach(each -> found.add(SourceWriter.taken(type, each.name().canonicalName())));
    return found;
  }

  private Optional<Diagnostic> runtimeProblem(ActivityTypeModel type, Element origin, int level) {
    RuntimeReader runtime = new RuntimeReader(processingEnv.getElementUtils());
    return supportedRuntime.check(runtime.readFor(origin), type, level);
  }

  /**
   * Leaves out what cannot be written, and says so only to who wants to know.
   *
   * @return whether anything was tried
   */
  private boolean writeOptional(List<GeneratedFile> files, ActivityTypeModel type, Element origin) {
    if (files.isEmpty()) {
      return false;
    }
    if (processingEnv.getSourceVersion().compareTo(SourceVersion.RELEASE_17) < 0) {
      noteSkipped(type, "generated code needs Java 17");
      return false;
    }
    if (runtimeProblem(type, origin, Spi.level(type.style())).isPresent()) {
      noteSkipped(type, "there is no chronotype-runtime, or an older one");
      return false;
    }
    ExistingTypes existing = existingTypes(origin);
    for (GeneratedFile each : files) {
      boolean isFree = !existing.isTaken(each.name().canonicalName());
      if (!isFree || !write(List.of(each), type, origin).isEmpty()) {
        noteSkipped(type, each.name() + " is there already, or could not be written");
      }
    }
    return true;
  }

  private void noteSkipped(ActivityTypeModel type, String reason) {
    reporter().note(type.name() + ": not everything is generated: " + reason);
  }

  /** Stops at the first file that cannot be written: one mishap is one message. */
  private List<Diagnostic> write(
      List<GeneratedFile> files, ActivityTypeModel type, Element origin) {
    SourceWriter writer = new SourceWriter(processingEnv.getFiler());
    ExistingTypes existing = existingTypes(origin);
    for (GeneratedFile each : files) {
      String name = each.name().canonicalName();
      Optional<Diagnostic> problem =
          writer.write(each, type, origin, () -> existing.isEarlierOutput(name));
      if (problem.isPresent()) {
        return List.of(problem.get());
      }
      reporter().note(type.name() + ": generated " + each.name());
    }
    return List.of();
  }

  private List<Diagnostic> writeIndex(ActivityTypeModel type, Element origin) {
    if (!options().writesIndex()) {
      return List.of();
    }
    String module = IndexReader.moduleOf(origin, processingEnv.getElementUtils());
    SourceWriter writer = new SourceWriter(processingEnv.getFiler());
    return generator.index(type, module).stream()
        .flatMap(each -> writer.writeIndex(each, type, origin, module).stream())
        .toList();
  }

  private ExistingTypes existingTypes(Element origin) {
    return new ExistingTypes(processingEnv.getElementUtils(), sources(), origin);
  }
}
