package dev.chronotype.processor;

import dev.chronotype.processor.check.InterfaceMode;
import dev.chronotype.processor.check.KnownOptions;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.EnvironmentCode;
import dev.chronotype.processor.diagnostic.Positions;
import dev.chronotype.processor.diagnostic.Reporter;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.read.ActivityTypeReader;
import dev.chronotype.processor.read.AnnotationNames;
import dev.chronotype.processor.read.Candidates;
import dev.chronotype.processor.read.ReadResult;
import dev.chronotype.processor.read.Sites;
import dev.chronotype.processor.read.SourceTypes;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What both processors do: find the types with definitions, read each when all that it names is
 * there, and turn an exception of ours into one diagnostic.
 */
abstract class DefinitionProcessor extends AbstractProcessor {

  /** What a round has to work with. Forgotten with it. */
  private record Round(Sites sites, ActivityTypeReader reader, Positions positions) {}

  /** As much of a stack trace as tells where; a stack that has overflowed has a thousand lines. */
  private static final int MOST_TRACE = 25;

  private final SourceTypes sources = new SourceTypes();
  private final Map<String, ReadResult.Deferred> deferred = new LinkedHashMap<>();
  private @Nullable Reporter reporter;
  private InterfaceMode interfaces = InterfaceMode.LINT;

  /** Checks one type, and does what is to be done with it. */
  abstract List<Diagnostic> handle(ActivityTypeModel type, Element origin);

  /** Whether it is this processor that reports what both would: of the options and of reading. */
  abstract boolean reportsForBoth();

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Map<String, String> options = environment.getOptions();
    interfaces = InterfaceMode.of(options.get(KnownOptions.INTERFACES));
    reporter =
        new Reporter(
            environment.getMessager(), Boolean.parseBoolean(options.get(KnownOptions.VERBOSE)));
    if (reportsForBoth()) {
      reporter.report(KnownOptions.check(options.keySet()), positions(new Sites()));
    }
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> annotations = new LinkedHashSet<>(AnnotationNames.OURS);
    if (interfaces.reads()) {
      annotations.addAll(AnnotationNames.OF_THE_SDK);
    }
    return annotations;
  }

  /** All that begin with our name, so that the compiler leaves the wrong ones to our message. */
  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new LinkedHashSet<>(Set.of(KnownOptions.VERBOSE));
    if (processingEnv != null) {
      processingEnv.getOptions().keySet().stream()
          .filter(each -> each.startsWith(KnownOptions.PREFIX))
          .forEach(options::add);
    }
    return options;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    sources.add(environment);
    Sites sites = new Sites();
    ActivityTypeReader reader =
        new ActivityTypeReader(
            processingEnv.getElementUtils(),
            processingEnv.getTypeUtils(),
            sites,
            sources,
            interfaces.reads());
    Round round = new Round(sites, reader, positions(sites));
    if (environment.processingOver()) {
      reportUnresolved(round);
      return false;
    }
    Set<String> names = new LinkedHashSet<>(deferred.keySet());
    names.addAll(
        new Candidates(processingEnv.getElementUtils(), interfaces.reads()).of(environment));
    deferred.clear();
    List<Diagnostic> found = new ArrayList<>();
    names.forEach(each -> found.addAll(handle(each, round)));
    reporter().report(found, round.positions);
    return false;
  }

  private List<Diagnostic> handle(String name, Round round) {
    TypeElement origin = round.reader.element(name);
    List<ActivityTypeModel> models;
    try {
      ReadResult result = round.reader.read(name);
      if (origin == null || result instanceof ReadResult.Deferred) {
        deferred.put(name, (ReadResult.Deferred) result);
        return List.of();
      }
      models = ((ReadResult.Ready) result).models();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      if (e.getClass().getSimpleName().equals("CompletionFailure")) {
        // How javac says that a class file names a class that is not there.
        boolean ours = round.reader.isChronotype(name);
        deferred.put(name, new ReadResult.Deferred(name, String.valueOf(e.getMessage()), ours));
        return List.of();
      }
      return reportsForBoth() ? List.of(bug(name, e, round)) : List.of();
    }
    try {
      List<Diagnostic> found = new ArrayList<>();
      models.forEach(each -> found.addAll(handle(each, origin)));
      return found;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return List.of(bug(name, e, round));
    }
  }

  private Diagnostic bug(String name, Throwable thrown, Round round) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    String top = trace.toString().lines().limit(MOST_TRACE).collect(Collectors.joining("\n"));
    TypeElement type = round.reader.element(name);
    return Diagnostic.of(EnvironmentCode.BUG, type == null ? Site.NONE : round.sites.at(type), name)
        .with("subject", name)
        .with("exception", String.valueOf(thrown))
        .with("trace", top);
  }

  /**
   * The compiler itself complains of a name in a source file that was never resolved; of one that
   * only a class file mentions nobody else may.
   */
  private void reportUnresolved(Round round) {
    for (ReadResult.Deferred each : deferred.values()) {
      TypeElement type = round.reader.element(each.name());
      if (each.fromClassFile() && type != null && reportsForBoth()) {
        reporter()
            .report(
                Diagnostic.of(EnvironmentCode.UNRESOLVED, round.sites.at(type), each.name())
                    .with("type", type.getSimpleName())
                    .with("missing", each.missing()),
                round.positions);
      }
    }
  }

  /** What is done with interfaces that carry the SDK's annotation. */
  final InterfaceMode interfaces() {
    return interfaces;
  }

  final SourceTypes sources() {
    return sources;
  }

  final Reporter reporter() {
    if (reporter == null) {
      throw new IllegalStateException("The processor was used before init()");
    }
    return reporter;
  }

  private static Positions positions(Sites sites) {
    return site -> {
      Sites.Anchor anchor = sites.anchor(site);
      return anchor == null
          ? new Positions.Position(null, null, null)
          : new Positions.Position(anchor.element(), anchor.annotation(), anchor.value());
    };
  }
}
