package dev.chronotype.processor.environment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Measures the processor time that a processor takes in all rounds. */
final class TimedProcessor extends AbstractProcessor {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Processor timed;
  private long nanos;

  TimedProcessor(Processor timed) {
    this.timed = timed;
  }

  long nanos() {
    return nanos;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    timed.init(environment);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return timed.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return timed.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return timed.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      return timed.process(annotations, environment);
    } finally {
      nanos += THREADS.getCurrentThreadCpuTime() - before;
    }
  }
}
