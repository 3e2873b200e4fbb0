package com.acme.storage;

import dev.chronotype.Activities;
import dev.chronotype.Retry;
import io.temporal.activity.ActivityInterface;

/** An interface of the SDK with Chronotype's options. */
@Activities(
    startToCloseTimeout = "30s",
    taskQueue = "storage",
    retry = @Retry(maximumAttempts = 3))
@ActivityInterface
public interface StorageActivities {

  byte[] read(String path, int offset, int length);

  /** Named like the stub's own factory. */
  StorageActivities.Folder create();

  Void touch(String path);

  record Folder(String path) {}
}
