package samples;

import dev.chronotype.ActivityDefinition;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

class Jobs {
  enum Place implements Executor {
    HERE;

    @Override
    public void execute(Runnable command) {
      command.run();
    }
  }

  record Fixed(Instant time) implements Supplier<Instant> {
    @Override
    public Instant get() {
      return time;
    }
  }

  record Job(Place place, Fixed start) {}

  @ActivityDefinition
  Place run(Job job) {
    return job.place();
  }
}
