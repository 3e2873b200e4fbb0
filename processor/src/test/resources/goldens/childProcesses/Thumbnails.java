package com.acme.images;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Activities(startToCloseTimeout = "1m", execution = Execution.CHILD_PROCESS)
public class Thumbnails {

  public record Image(String path) {}

  @ActivityDefinition
  public List<Image> render(Image image) {
    return List.of(image);
  }

  @ActivityDefinition
  public void forget(Image image) {}

  @ActivityDefinition
  public CompletionStage<Integer> measure(Image image) {
    throw new UnsupportedOperationException();
  }
}
