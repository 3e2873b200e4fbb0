package dev.chronotype.benchmarks.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Adds up what the compiler needs to take files from a processor. */
final class MeasuredFiler implements Filer {

  /** Something of the compiler's that is done for a processor. */
  private interface Work<T> {
    T run() throws IOException;
  }

  private final Filer filer;
  private long nanos;

  MeasuredFiler(Filer filer) {
    this.filer = filer;
  }

  /** CPU time inside the compiler's filer up to now. */
  long nanos() {
    return nanos;
  }

  private <T> T timed(Work<T> work) throws IOException {
    long start = CpuClock.now();
    try {
      return work.run();
    } finally {
      nanos += CpuClock.now() - start;
    }
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    return new MeasuredFile(timed(() -> filer.createSourceFile(name, origins)));
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    return timed(() -> filer.createClassFile(name, origins));
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location,
      CharSequence moduleAndPackage,
      CharSequence relativeName,
      Element... origins)
      throws IOException {
    return timed(() -> filer.createResource(location, moduleAndPackage, relativeName, origins));
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence moduleAndPackage, CharSequence relativeName)
      throws IOException {
    return timed(() -> filer.getResource(location, moduleAndPackage, relativeName));
  }

  /** Hands a text over whole, so that the clock is not asked for each of its pieces. */
  private final class MeasuredFile extends ForwardingJavaFileObject<JavaFileObject> {

    MeasuredFile(JavaFileObject file) {
      super(file);
    }

    @Override
    public OutputStream openOutputStream() throws IOException {
      return timed(super::openOutputStream);
    }

    @Override
    public Writer openWriter() throws IOException {
      Writer writer = timed(super::openWriter);
      return new StringWriter() {

        private boolean closed;

        @Override
        public void close() throws IOException {
          if (!closed) {
            closed = true;
            timed(
                () -> {
                  writer.write(toString());
                  writer.close();
                  return true;
                });
          }
        }
      };
    }
  }
}
