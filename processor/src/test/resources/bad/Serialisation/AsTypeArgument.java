package samples;

import dev.chronotype.ActivityDefinition;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Jobs {
  record Job(
      List<Thread> workers, // error(javac): [CT201] Jobs.Job.workers[] is a Thread at workers
      Map<String, Optional<InputStream>> files, // error(javac): [CT201] Jobs.Job.files{} is an InputStream at files
      Optional<InputStream> file) {} // error(javac): [CT201] Jobs.Job.file is an InputStream at file

  @ActivityDefinition
  // error(ecj): [CT201] Jobs.Job.workers[] is a Thread at job
  // error(ecj): [CT201] Jobs.Job.files{} is an InputStream at job
  // error(ecj): [CT201] Jobs.Job.file is an InputStream at job
  List<Thread> run(Job job) { // error: [CT201] Jobs.run()[] is a Thread at run
    return List.of();
  }
}
