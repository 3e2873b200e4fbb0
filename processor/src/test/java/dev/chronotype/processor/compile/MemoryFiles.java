package dev.chronotype.processor.compile;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Keeps what one compilation writes in memory. What it reads comes from a file manager that many
 * compilations may share, so that none opens the class path anew.
 */
public final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private static final String GENERATED = "memory:///generated/";

  private final Map<String, byte[]> written = new TreeMap<>();

  public MemoryFiles(JavaFileManager shared) {
    super(shared);
  }

  /** A source file that is nowhere but in memory. */
  public static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(
        URI.create("memory:///sources/" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Whether a file is one that the compilation wrote. */
  public static boolean isGenerated(FileObject file) {
    return file.toUri().toString().startsWith(GENERATED);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new Written(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return new Written(
        packageName.replace('.', '/') + "/" + relativeName, JavaFileObject.Kind.OTHER);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.toUri().equals(other.toUri());
  }

  /** The file manager is shared: it is not for one compilation to close it. */
  @Override
  public void close() {}

  private final class Written extends SimpleJavaFileObject {

    private final String path;

    Written(String path, Kind kind) {
      super(URI.create(GENERATED + path), kind);
      this.path = path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return new String(written.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream openOutputStream() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      return new FilterOutputStream(bytes) {
        @Override
        public void close() throws IOException {
          super.close();
          written.put(path, bytes.toByteArray());
        }
      };
    }
  }
}
