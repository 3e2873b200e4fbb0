package samples;

import dev.chronotype.ActivityDefinition;
import java.io.InputStream;
import java.sql.Connection;
import java.util.BitSet;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition
  Thread run(Job job) { // error: [CT201] The result of Jobs.run is a Thread at run
    return null;
  }

  @ActivityDefinition
  CompletionStage<InputStream> open(Job job) { // error: [CT201] The result of Jobs.open is an InputStream at open
    return null;
  }

  @ActivityDefinition
  Stream<String> lines(Job job) { // error: [CT201] The result of Jobs.lines is a Stream<String> at lines
    return null;
  }

  @ActivityDefinition
  Connection connect(Job job) { // error: [CT201] The result of Jobs.connect is a Connection at connect
    return null;
  }

  @ActivityDefinition
  Supplier<String> ask(Job job) { // error: [CT201] The result of Jobs.ask is a Supplier<String> at ask
    return null;
  }

  @ActivityDefinition
  BitSet flags(Job job) { // error: [CT201] The result of Jobs.flags is a BitSet at flags
    return null;
  }
}
