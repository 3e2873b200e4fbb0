package samples;

import dev.chronotype.ActivityDefinition;
import io.temporal.workflow.Promise;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

class Jobs {
  record Job(
      Future<String> future, // error(javac): [CT201] Jobs.Job.future is a Future<String> at future
      CompletionStage<String> stage, // error(javac): [CT201] Jobs.Job.stage is a CompletionStage<String> at stage
      CompletableFuture<String> value, // error(javac): [CT201] Jobs.Job.value is a CompletableFuture<String> at value
      Promise<String> promise) {} // error(javac): [CT201] Jobs.Job.promise is a Promise<String> at promise

  @ActivityDefinition
  // error(ecj): [CT201] Jobs.Job.future is a Future<String> at job
  // error(ecj): [CT201] Jobs.Job.stage is a CompletionStage<String> at job
  // error(ecj): [CT201] Jobs.Job.value is a CompletableFuture<String> at job
  // error(ecj): [CT201] Jobs.Job.promise is a Promise<String> at job
  void run(Job job) {}
}
