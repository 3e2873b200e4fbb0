package dev.chronotype.processor.incremental;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Hands on, and remembers what each file was said to come from. */
final class RecordingFiler implements Filer {

  private final Filer filer;
  private final Map<String, List<String>> origins = new TreeMap<>();

  RecordingFiler(Filer filer) {
    this.filer = filer;
  }

  /** The originating elements by the name of the file. */
  Map<String, List<String>> origins() {
    return origins;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... elements)
      throws IOException {
    record(name.toString(), elements);
    return filer.createSourceFile(name, elements);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
    record(name.toString(), elements);
    return filer.createClassFile(name, elements);
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location,
      CharSequence packageName,
      CharSequence path,
      Element... elements)
      throws IOException {
    record(packageName + "/" + path, elements);
    return filer.createResource(location, packageName, path, elements);
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence packageName, CharSequence path) {
    throw new AssertionError("A file was read, which incremental builds do not know of: " + path);
  }

  private void record(String file, Element... elements) {
    origins.put(file, Stream.of(elements).map(Element::toString).toList());
  }
}
