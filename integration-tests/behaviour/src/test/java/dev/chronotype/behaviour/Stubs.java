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

  /** Activities of all shapes that the SDK takes. */
  Shapes shapes(ActivityOptions options);

  Shapes localShapes(LocalActivityOptions options);

  static Stubs of(Path path) {
    return switch (path) {
      case REFLECTIVE -> new Reflective();
      case INTERFACE -> new Implementing();
      case PLUGIN, BY_HAND -> new Typed();
    };
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

    @Override
    public Shapes shapes(ActivityOptions options) {
      return Workflow.newActivityStub(Shapes.class, options);
    }

    @Override
    public Shapes localShapes(LocalActivityOptions options) {
      return Workflow.newLocalActivityStub(Shapes.class, options);
    }
  }

  /** The stubs that are generated for the SDK's interfaces, and implement them. */
  class Implementing implements Stubs {
    @Override
    public SdkProbe remote(ActivityOptions options) {
      return SdkProbeStub.create(options);
    }

    @Override
    public SdkProbe local(LocalActivityOptions options) {
      return SdkProbeStub.createLocal(options);
    }

    @Override
    public Promise<String> composeAsync(ActivityOptions options, Compose input) {
      return SdkProbeStub.create(options).composeAsync(input);
    }

    @Override
    public Shapes shapes(ActivityOptions options) {
      return ShapesStub.create(options);
    }

    @Override
    public Shapes localShapes(LocalActivityOptions options) {
      return ShapesStub.createLocal(options);
    }
  }

  /** The generated stub. */
  final class Typed extends Implementing {
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
