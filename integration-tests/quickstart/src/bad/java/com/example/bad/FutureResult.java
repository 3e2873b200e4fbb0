package com.example.bad;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.concurrent.Future;

/** Nobody could wait for it without holding a thread. */
@Activities(startToCloseTimeout = "30s")
public class FutureResult {

  public record Download(String url) {}

  @ActivityDefinition
  public Future<Long> download(Download download) { // error: [CT116]
    throw new UnsupportedOperationException();
  }
}
