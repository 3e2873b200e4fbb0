package dev.chronotype.processor;

import dev.chronotype.processor.check.KnownSuppressions;
import dev.chronotype.processor.check.ParsedOptions;
import dev.chronotype.processor.diagnostic.Control;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.EnvironmentCode;
import dev.chronotype.processor.diagnostic.Positions;
import dev.chronotype.processor.diagnostic.Reporter;
import dev.chronotype.processor.diagnostic.Suppressions;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.InterfaceMode;
import dev.chronotype.processor.model.ProcessorOption;
import dev.chronotype.processor.model.ProcessorOptions;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.read.ActivityTypeReader;
import dev.chronotype.processor.read.AnnotationNames;
import dev.chronotype.processor.read.Candidates;
import dev.chronotype.processor.read.MissingClass;
import dev.chronotype.processor.read.ReadResult;
import dev.chronotype.processor.read.Sites;
import dev.chronotype.processor.read.SourceTypes;
import dev.chronotype.processor.read.payload.PayloadReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What all processors do: find the types with definitions, read each when all that it names is
 * there, and turn an exception of ours into one diagnostic.
 */
abstract class DefinitionProcessor extends AbstractProcessor {

  /** What a round has to work with. Forgotten with it. */
  private record Round(
      Sites sites, ActivityTypeReader reader, Positions positions, Control control) {}

  /** As much of a stack trace as tells where; a stack that has overflowed has a thousand lines. */
  private static final int MOST_TRACE = 25;

  private final SourceTypes sources = new SourceTypes();
  private final Map<String, ReadResult.Deferred> deferred = new LinkedHashMap<>();
  private final HeldBack held = new HeldBack();
  private @Nullable Reporter reporter;
  private ProcessorOptions options = ProcessorOptions.DEFAULTS;

  /** What is wrong with one type. Asked again in the last round where there was something. */
  List<Diagnostic> check(ActivityTypeModel type) {
    return List.of();
  }

  /**
   * Does what is to be done with one type that was checked.
   *
   * @param prevented whether what was found leaves nothing to generate
   * @return what went wrong
   */
  abstract List<Diagnostic> handle(ActivityTypeModel type, Element origin, boolean prevented);

  /**
   * What is to be said when all types have been handled.
   *
   * @param reader the reader of the last round
   * @param sites where its places are kept
   */
  List<Diagnostic> finish(ActivityTypeReader reader, Sites sites) {
    return List.of();
  }

  /** Whether it is this processor that reports what both would: of settings and of reading. */
  abstract boolean reportsForBoth();

  /** Whether it needs more of a definition than its names. */
  boolean readsPayloads() {
    return reportsForBoth();
  }

  /** The qualified names of the types to read in a round, in the order of the alphabet. */
  Set<String> candidates(RoundEnvironment environment) {
    return new Candidates(processingEnv.getElementUtils(), sources, readsInterfaces())
        .of(environment);
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    ParsedOptions parsed = ParsedOptions.of(environment.getOptions());
    options = parsed.options();
    reporter = new Reporter(environment.getMessager(), options.verbose());
    if (reportsForBoth()) {
      reporter.report(
          parsed.mistakes(), positions(new Sites()), new Control(options, Suppressions.NONE));
    }
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Ours and the SDK's; and all there are where an option of ours is given. Javac warns of options
   * that no processor with something to process has taken, and a build gives the same options to
   * modules without activities. One of the two takes them for both.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    if (reportsForBoth() && givenOptions().findAny().isPresent()) {
      return Set.of("*");
    }
    Set<String> annotations = new LinkedHashSet<>(AnnotationNames.OURS);
    annotations.addAll(AnnotationNames.OF_THE_SDK);
    return annotations;
  }

  /** All that begin with our name, so that the compiler leaves the wrong ones to our message. */
  @Override
  public Set<String> getSupportedOptions() {
    Set<String> supported = new LinkedHashSet<>();
    for (ProcessorOption each : ProcessorOption.values()) {
      supported.add(each.key());
    }
    givenOptions().forEach(supported::add);
    return supported;
  }

  private Stream<String> givenOptions() {
    return processingEnv == null
        ? Stream.empty()
        : processingEnv.getOptions().keySet().stream()
            .filter(each -> each.startsWith(ProcessorOption.PREFIX));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    sources.add(environment, processingEnv.getElementUtils());
    Sites sites = new Sites();
    ActivityTypeReader reader =
        new ActivityTypeReader(
            processingEnv.getElementUtils(),
            processingEnv.getTypeUtils(),
            sites,
            sources,
            readsInterfaces(),
            readsPayloads()
                ? new PayloadReader(processingEnv.getElementUtils(), sites, sources)
                : null);
    Round round =
        new Round(sites, reader, positions(sites), new Control(options, sites::suppressions));
    if (environment.processingOver()) {
      reportHeld(round);
      reportUnresolved(round);
      return false;
    }
    Set<String> names = new LinkedHashSet<>(deferred.keySet());
    names.addAll(candidates(environment));
    deferred.clear();
    for (String each : names) {
      HeldBack.Mistakes mistakes = handle(each, round);
      if (!mistakes.isEmpty()) {
        held.add(each, mistakes);
      }
    }
    if (!mistakenSuppressions(round).isEmpty()) {
      names.forEach(each -> held.add(each, HeldBack.Mistakes.NONE));
    }
    return false;
  }

  private List<Diagnostic> mistakenSuppressions(Round round) {
    return reportsForBoth()
        ? KnownSuppressions.check(round.sites.suppressions(), options)
        : List.of();
  }

  private void reportHeld(Round round) {
    List<Diagnostic> all = new ArrayList<>(held.all(round.reader, round.sites, this::check));
    all.addAll(mistakenSuppressions(round));
    all.addAll(finish(round));
    reporter().report(all, round.positions, round.control);
  }

  private HeldBack.Mistakes handle(String name, Round round) {
    TypeElement origin = round.reader.element(name);
    List<ActivityTypeModel> models;
    try {
      ReadResult result = round.reader.read(name);
      if (origin == null || result instanceof ReadResult.Deferred) {
        deferred.put(name, (ReadResult.Deferred) result);
        return HeldBack.Mistakes.NONE;
      }
      models = ((ReadResult.Ready) result).models();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      if (MissingClass.isSaidBy(e)) {
        boolean ours = round.reader.isChronotype(name);
        deferred.put(name, new ReadResult.Deferred(name, String.valueOf(e.getMessage()), ours));
        return HeldBack.Mistakes.NONE;
      }
      return reportsForBoth()
          ? HeldBack.Mistakes.once(bug(name, e, round))
          : HeldBack.Mistakes.NONE;
    }
    List<Diagnostic> found = new ArrayList<>();
    List<Diagnostic> once = new ArrayList<>();
    try {
      for (ActivityTypeModel each : models) {
        List<Diagnostic> wrong = check(each);
        found.addAll(wrong);
        once.addAll(handle(each, origin, wrong.stream().anyMatch(Diagnostic::isBlocker)));
      }
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      once.add(bug(name, e, round));
    }
    return new HeldBack.Mistakes(found, once);
  }

  private List<Diagnostic> finish(Round round) {
    try {
      return finish(round.reader, round.sites);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return List.of(bug(getClass().getSimpleName(), e, round));
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
                round.positions,
                round.control);
      }
    }
  }

  private boolean readsInterfaces() {
    return options.interfaces() != InterfaceMode.OFF;
  }

  final ProcessorOptions options() {
    return options;
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
