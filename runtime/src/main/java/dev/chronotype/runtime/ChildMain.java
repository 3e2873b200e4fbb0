package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.child.ChildEnd;
import dev.chronotype.runtime.internal.child.ChildTerms;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.worker.WorkerOptions;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;

/** A child process: a Worker of the SDK, whose Temporal Service is the Worker that started it. */
final class ChildMain {

  /** What a child ends with that cannot make its activities. */
  private static final int NO_ACTIVITIES = 64;

  /** The Worker holds heartbeats back, as long as it was told to; here they only take time. */
  private static final Duration THROTTLE = Duration.ofMillis(20);

  private ChildMain() {}

  /**
   * Runs until the Worker ends it, or has ended itself.
   *
   * @param arguments the path of the socket
   */
  public static void main(String[] arguments) throws IOException {
    ChildEnd end = ChildEnd.connect(arguments[0]);
    List<ChildBootstrap> bootstraps;
    ActivityDispatcher dispatcher;
    try {
      bootstraps = bootstraps(end.terms());
      dispatcher = dispatcher(bootstraps);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      e.printStackTrace();
      // Last, because the Worker is told of the last lines only.
      System.err.println("The activities of this child process could not be made: " + reason(e));
      System.exit(NO_ACTIVITIES);
      return;
    }
    WorkerFactory factory = factory(end, bootstraps, dispatcher);
    Thread starting = new Thread(factory::start, "chronotype-start");
    starting.start();
    end.serve(atOnce -> new Thread(() -> end(factory, atOnce), "chronotype-end").start());
  }

  /** The failure and its innermost cause, on one line. */
  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String outer = failure.toString();
    String reason = outer.contains("" + root.getMessage()) ? outer : outer + " Caused by " + root;
    return reason.replace('\n', ' ');
  }

  private static WorkerFactory factory(
      ChildEnd end, List<ChildBootstrap> bootstraps, ActivityDispatcher dispatcher) {
    ChildTerms terms = end.terms();
    WorkflowClient client =
        WorkflowClient.newInstance(
            WorkflowServiceStubs.newServiceStubs(
                WorkflowServiceStubsOptions.newBuilder().setChannel(end.channel()).build()),
            WorkflowClientOptions.newBuilder()
                .setNamespace(terms.namespace())
                .setIdentity(terms.identity())
                .setDataConverter(bootstraps.get(0).dataConverter())
                .setContextPropagators(
                    bootstraps.stream()
                        .flatMap(each -> each.contextPropagators().stream())
                        .toList())
                .build());
    WorkerFactory factory =
        WorkerFactory.newInstance(
            client,
            WorkerFactoryOptions.newBuilder()
                .setWorkerInterceptors(ActivityDispatcher.interceptorsAround())
                .build());
    Worker worker =
        factory.newWorker(
            terms.taskQueue(),
            WorkerOptions.newBuilder()
                .setMaxConcurrentActivityExecutionSize(1)
                .setMaxConcurrentActivityTaskPollers(1)
                .setMaxHeartbeatThrottleInterval(THROTTLE)
                .setDefaultHeartbeatThrottleInterval(THROTTLE)
                .build());
    worker.registerActivitiesImplementations(dispatcher);
    return factory;
  }

  private static void end(WorkerFactory factory, boolean atOnce) {
    if (atOnce) {
      factory.shutdownNow();
    } else {
      factory.shutdown();
    }
    // The Worker kills what takes too long.
    factory.awaitTermination(1, TimeUnit.DAYS);
    System.exit(0);
  }

  private static List<ChildBootstrap> bootstraps(ChildTerms terms)
      throws ReflectiveOperationException {
    List<ChildBootstrap> found = new ArrayList<>();
    for (String each : terms.bootstraps()) {
      found.add(bootstrap(each));
    }
    return found;
  }

  /** Between named modules only what is provided can be made. */
  private static ChildBootstrap bootstrap(String name) throws ReflectiveOperationException {
    for (ServiceLoader.Provider<ChildBootstrap> each :
        ServiceLoader.load(ChildBootstrap.class).stream().toList()) {
      if (each.type().getName().equals(name)) {
        return each.get();
      }
    }
    try {
      return Class.forName(name).asSubclass(ChildBootstrap.class).getConstructor().newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("The constructor of " + name + " failed.", e.getCause());
    } catch (ClassNotFoundException e) {
      throw new ClassNotFoundException(
          name
              + " is not on the class path of child processes, see ChildProcesses.Builder.classPath",
          e);
    } catch (IllegalAccessException e) {
      throw new IllegalAccessException(
          name
              + " cannot be made from here. Is it public, with a public constructor? In a named"
              + " module, is it provided: provides dev.chronotype.runtime.ChildBootstrap with "
              + name
              + "; in its module-info.java?");
    }
  }

  private static ActivityDispatcher dispatcher(List<ChildBootstrap> bootstraps) {
    List<ActivityRegistration> registrations = new ArrayList<>();
    for (ChildBootstrap each : bootstraps) {
      registrations.addAll(each.registrations());
    }
    return ActivityDispatcher.of(registrations, Placement.HERE);
  }
}
