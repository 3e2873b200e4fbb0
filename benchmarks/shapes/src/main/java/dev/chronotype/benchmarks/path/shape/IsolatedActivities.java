package dev.chronotype.benchmarks.path.shape;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;
import io.temporal.activity.Activity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs in a child process. */
@Activities(
    namePrefix = "isolated-",
    startToCloseTimeout = "60s",
    execution = Execution.CHILD_PROCESS)
public class IsolatedActivities {

  /**
   * Where to leave a note.
   *
   * @param path of a file
   */
  public record Note(String path) {}

  /** Gives back what it takes. */
  @ActivityDefinition
  public OrderRequest echo(OrderRequest order) {
    return order;
  }

  /** Its process. */
  @ActivityDefinition
  public long pid(Note note) {
    return ProcessHandle.current().pid();
  }

  /**
   * Kills its process the first time, and comes again.
   *
   * @param note where it writes when that was
   * @return how many milliseconds it took to come again
   */
  @ActivityDefinition
  public long survive(Note note) throws IOException {
    Path path = Path.of(note.path());
    if (Activity.getExecutionContext().getInfo().getAttempt() > 1) {
      return System.currentTimeMillis() - Long.parseLong(Files.readString(path));
    }
    Files.writeString(path, Long.toString(System.currentTimeMillis()));
    Runtime.getRuntime().halt(1);
    return 0;
  }
}
