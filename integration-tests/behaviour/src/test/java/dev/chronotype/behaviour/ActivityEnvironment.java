package dev.chronotype.behaviour;

import dev.chronotype.runtime.ActivityDispatcher;
import dev.chronotype.runtime.ActivityRegistration;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.testing.TestActivityEnvironment;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.worker.WorkerFactoryOptions;

/** A {@link TestActivityEnvironment} that can be closed; it takes no plugins. */
record ActivityEnvironment(TestActivityEnvironment sdk) implements AutoCloseable {

  /** What a user writes: a dispatcher registered by hand, interceptors wrapped by hand. */
  static ActivityEnvironment of(ActivityRegistration registration) {
    return of(registration, ActivityDispatcher.interceptorsAround());
  }

  static ActivityEnvironment of(
      ActivityRegistration registration, WorkerInterceptor... interceptors) {
    TestActivityEnvironment environment =
        TestActivityEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setWorkerFactoryOptions(
                    WorkerFactoryOptions.newBuilder().setWorkerInterceptors(interceptors).build())
                .build());
    environment.registerActivitiesImplementations(ActivityDispatcher.of(registration));
    return new ActivityEnvironment(environment);
  }

  SdkProbe probe() {
    return sdk.newActivityStub(SdkProbe.class);
  }

  @Override
  public void close() {
    sdk.close();
  }
}
