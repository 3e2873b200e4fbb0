package dev.chronotype.benchmarks.codec.shape;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/** Takes and gives the payloads, so that there are codecs of them. Never called. */
@Activities(startToCloseTimeout = "30s")
public class ShapeActivities {

  @ActivityDefinition
  public OrderRequest order(OrderRequest order) {
    return order;
  }

  @ActivityDefinition
  public Measurements measure(Measurements measurements) {
    return measurements;
  }

  @ActivityDefinition
  public Article write(Article article) {
    return article;
  }

  @ActivityDefinition
  public Folder store(Folder folder) {
    return folder;
  }
}
