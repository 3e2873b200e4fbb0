package samples;

import dev.chronotype.ActivityDefinition;
import java.io.IOException;

public class Orders {
  public record Order(String id) {}

  @ActivityDefinition
  public final synchronized void place(Order order) {}

  @ActivityDefinition
  protected void cancel(Order order) throws IOException {
    throw new IOException("closed");
  }
}
