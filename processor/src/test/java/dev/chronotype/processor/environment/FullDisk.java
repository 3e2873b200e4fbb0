package dev.chronotype.processor.environment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Refuses generated sources of a name, from a number of characters on. */
final class FullDisk extends ForwardingJavaFileManager<JavaFileManager> {

  private final String name;
  private final int space;

  FullDisk(JavaFileManager manager, String name, int space) {
    super(manager);
    this.name = name;
    this.space = space;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
      throws IOException {
    JavaFileObject file = super.getJavaFileForOutput(location, className, kind, sibling);
    if (location != StandardLocation.SOURCE_OUTPUT || !className.endsWith(name)) {
      return file;
    }
    if (space == 0) {
      throw new IOException("No space left on device");
    }
    return new ForwardingJavaFileObject<>(file) {
      @Override
      public Writer openWriter() throws IOException {
        return new FullWriter(super.openWriter(), space);
      }

      @Override
      public OutputStream openOutputStream() {
        throw new AssertionError("Generated code is text");
      }
    };
  }

  private static final class FullWriter extends Writer {

    private final Writer writer;
    private int space;

    FullWriter(Writer writer, int space) {
      this.writer = writer;
      this.space = space;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      int fitting = Math.min(space, length);
      writer.write(text, from, fitting);
      space -= fitting;
      if (fitting < length) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void flush() throws IOException {
      writer.flush();
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
