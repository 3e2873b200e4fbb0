package dev.chronotype.behaviour;

import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** What a scenario calls activities through, so that it reads the same on every path. */
interface Stubs {

  SdkProbe remote(ActivityOptions options);

  SdkProbe local(LocalActivityOptions options);

  Promise<String> composeAsync(ActivityOptions options, Compose input);

  static Stubs of(Path path) {
    return path == Path.REFLECTIVE ? new Reflective() : new Typed();
  }

  /** The SDK's typed stubs. */
  final class Reflective implements Stubs {
    @Override
    public SdkProbe remote(ActivityOptions options) {
      return Workflow.newActivityStub(SdkProbe.class, options);
    }

    @Override
    public SdkProbe local(LocalActivityOptions options) {
      return Workflow.newLocalActivityStub(SdkProbe.class, options);
    }

    @Override
    public Promise<String> composeAsync(ActivityOptions options, Compose input) {
      return Async.function(remote(options)::compose, input);
    }
  }

  /** The generated stub. */
  final class Typed implements Stubs {
    @Override
    public SdkProbe remote(ActivityOptions options) {
      return adapted(ProbeActivitiesStub.create(options));
    }

    @Override
    public SdkProbe local(LocalActivityOptions options) {
      return adapted(ProbeActivitiesStub.createLocal(options));
    }

    @Override
    public Promise<String> composeAsync(ActivityOptions options, Compose input) {
      return ProbeActivitiesStub.create(options).composeAsync(input);
    }

    private static SdkProbe adapted(ProbeActivitiesStub stub) {
      return (SdkProbe)
          Proxy.newProxyInstance(
              SdkProbe.class.getClassLoader(),
              new Class<?>[] {SdkProbe.class},
              (proxy, method, arguments) -> {
                try {
                  return ProbeActivitiesStub.class
                      .getMethod(method.getName(), method.getParameterTypes())
                      .invoke(stub, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getTargetException();
                }
              });
    }
  }
}
