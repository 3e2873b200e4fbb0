package samples;

import dev.chronotype.ActivityDefinition;
import java.io.FileInputStream;
import java.util.stream.IntStream;

class Files {
  record File(
      FileInputStream in, // error(javac): [CT201] Files.File.in is a FileInputStream at in
      IntStream numbers) {} // error(javac): [CT201] Files.File.numbers is an IntStream at numbers

  @ActivityDefinition
  // error(ecj): [CT201] Files.File.in is a FileInputStream at file
  // error(ecj): [CT201] Files.File.numbers is an IntStream at file
  void store(File file) {}
}
