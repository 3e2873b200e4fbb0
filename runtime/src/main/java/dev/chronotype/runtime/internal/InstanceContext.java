package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.interceptors.ActivityExecutionContextBase;

/** Shows the user's object as the running instance, where the SDK would show the dispatcher. */
final class InstanceContext extends ActivityExecutionContextBase {

  private final Object instance;

  InstanceContext(ActivityExecutionContext next, Object instance) {
    super(next);
    this.instance = instance;
  }

  @Override
  public Object getInstance() {
    return instance;
  }
}
