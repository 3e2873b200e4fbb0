package dev.chronotype.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes files that are already there, in the first round, and looks at nothing: what it costs is
 * the compiler's price for files that come from a processor, whatever processor that is.
 */
final class ReplayingProcessor extends AbstractProcessor {

  private final Map<String, String> files;

  /**
   * Takes the files to write.
   *
   * @param files texts by path; none to see what the presence of a processor costs
   */
  ReplayingProcessor(Map<String, String> files) {
    this.files = new LinkedHashMap<>(files);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    files.forEach(this::write);
    files.clear();
    return false;
  }

  private void write(String path, String text) {
    String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
    try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
