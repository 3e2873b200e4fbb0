package samples;

import dev.chronotype.ActivityDefinition;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.stream.Stream;

class Files {
  record File(
      InputStream in, // error(javac): [CT201] Files.File.in is an InputStream at in
      OutputStream out, // error(javac): [CT201] Files.File.out is an OutputStream at out
      Reader reader, // error(javac): [CT201] Files.File.reader is a Reader at reader
      Writer writer, // error(javac): [CT201] Files.File.writer is a Writer at writer
      Stream<String> lines) {} // error(javac): [CT201] Files.File.lines is a Stream<String> at lines

  @ActivityDefinition
  // error(ecj): [CT201] Files.File.in is an InputStream at file
  // error(ecj): [CT201] Files.File.out is an OutputStream at file
  // error(ecj): [CT201] Files.File.reader is a Reader at file
  // error(ecj): [CT201] Files.File.writer is a Writer at file
  // error(ecj): [CT201] Files.File.lines is a Stream<String> at file
  void store(File file) {}
}
