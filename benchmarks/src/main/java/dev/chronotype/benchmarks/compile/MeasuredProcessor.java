package dev.chronotype.benchmarks.compile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Adds up the time that a processor needs for itself, less what the compiler does meanwhile. */
final class MeasuredProcessor implements Processor {

  private final Processor processor;
  private @Nullable MeasuredFiler filer;
  private long nanos;

  MeasuredProcessor(Processor processor) {
    this.processor = processor;
  }

  static MeasuredProcessor named(String className) {
    try {
      return new MeasuredProcessor(
          Class.forName(className)
              .asSubclass(Processor.class)
              .getDeclaredConstructor()
              .newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** CPU time of {@code init} and {@code process}, without that inside the compiler's filer. */
  long ownNanos() {
    return nanos - filerNanos();
  }

  long filerNanos() {
    return filer == null ? 0 : filer.nanos();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    long start = CpuClock.now();
    MeasuredFiler measured = new MeasuredFiler(environment.getFiler());
    filer = measured;
    processor.init(new Environment(environment, measured));
    nanos += CpuClock.now() - start;
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // What the measured processor says.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long start = CpuClock.now();
    try {
      return processor.process(annotations, round);
    } finally {
      nanos += CpuClock.now() - start;
    }
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return processor.getCompletions(element, annotation, member, userText);
  }

  private record Environment(ProcessingEnvironment environment, Filer filer)
      implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return environment.getOptions();
    }

    @Override
    public Messager getMessager() {
      return environment.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return environment.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return environment.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return environment.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return environment.getLocale();
    }
  }
}
