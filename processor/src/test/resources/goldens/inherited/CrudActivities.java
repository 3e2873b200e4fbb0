package com.acme.inherited;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "15s")
public abstract class CrudActivities<T extends Record, I extends Record> {

  /** Finds one. */
  @ActivityDefinition
  public T find(I id) {
    return null;
  }

  /** Stores one. */
  @ActivityDefinition
  public I save(T entity) {
    return null;
  }

  /** Removes one. */
  @ActivityDefinition
  public void delete(I id) {}
}
