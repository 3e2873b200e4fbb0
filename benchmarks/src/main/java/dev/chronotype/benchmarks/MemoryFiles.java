package dev.chronotype.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Keeps sources, and what is made of them, in memory: what a disk needs would be the same for all,
 * and differs from run to run.
 */
public final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  /** A file in memory. */
  private static final class MemoryFile extends SimpleJavaFileObject {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    MemoryFile(String path, Kind kind) {
      super(URI.create("memory:///" + path), kind);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return written.toString(StandardCharsets.UTF_8);
    }

    @Override
    public java.io.InputStream openInputStream() {
      return new java.io.ByteArrayInputStream(written.toByteArray());
    }

    @Override
    public OutputStream openOutputStream() {
      written.reset();
      return written;
    }
  }

  private final Map<String, MemoryFile> generated = new TreeMap<>();
  private final Map<String, MemoryFile> classes = new TreeMap<>();

  /** In front of the files of the class path. */
  public MemoryFiles(StandardJavaFileManager files) {
    super(files);
  }

  /** Source files for a compile. */
  public static List<JavaFileObject> sources(Map<String, String> texts) {
    List<JavaFileObject> files = new ArrayList<>();
    texts.forEach(
        (path, text) -> {
          MemoryFile file = new MemoryFile(path, JavaFileObject.Kind.SOURCE);
          file.written.writeBytes(text.getBytes(StandardCharsets.UTF_8));
          files.add(file);
        });
    return files;
  }

  /** The sources that processors have written, by path. */
  public Map<String, String> generated() {
    Map<String, String> texts = new TreeMap<>();
    generated.forEach((path, file) -> texts.put(path, file.getCharContent(true).toString()));
    return texts;
  }

  /** How many class files were written. */
  public int classCount() {
    return classes.size();
  }

  /** The class files, by path. */
  public Map<String, byte[]> classes() {
    Map<String, byte[]> files = new TreeMap<>();
    classes.forEach((path, file) -> files.put(path, file.written.toByteArray()));
    return files;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    String path = className.replace('.', '/') + kind.extension;
    MemoryFile file = new MemoryFile(path, kind);
    (kind == JavaFileObject.Kind.SOURCE ? generated : classes).put(path, file);
    return file;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return new MemoryFile(relativeName, JavaFileObject.Kind.OTHER);
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.equals(other);
  }
}
