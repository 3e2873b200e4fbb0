package dev.chronotype.behaviour.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.TemporalServer;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Be the definitions on a class or on an interface: the workflow side never needs the
 * implementation on its class path at run time.
 */
class SeparateClassPathsTest {

  private static final String PACKAGE = SeparateClassPathsTest.class.getPackageName() + ".";

  /** What is only in the jar of the activities; the registrations are of no use without it. */
  private static final Set<String> ACTIVITY_SIDE =
      Set.of(
          PACKAGE + "PricingImpl",
          PACKAGE + "PricingRegistration",
          PACKAGE + "Shipping",
          PACKAGE + "ShippingRegistration");

  /** Loads the classes of this package anew, without those of the activity side. */
  private static final class WorkflowSide extends ClassLoader {

    final Set<String> missed = ConcurrentHashMap.newKeySet();

    WorkflowSide() {
      super(SeparateClassPathsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(PACKAGE)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (ACTIVITY_SIDE.contains(name)) {
        missed.add(name);
        throw new ClassNotFoundException(name);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void a_workflow_runs_without_the_classes_of_its_activities() throws Exception {
    WorkflowSide workflowSide = new WorkflowSide();
    Class<?> workflow = workflowSide.loadClass(Checkout.Impl.class.getName());
    assertThat(workflow).isNotSameAs(Checkout.Impl.class);
    try (TestWorkflowEnvironment environment = TemporalServer.configured().environment()) {
      environment.newWorker("workflows").registerWorkflowImplementationTypes(workflow);
      environment.start();
      WorkerFactory activitySide =
          WorkerFactory.newInstance(
              environment.getWorkflowClient(),
              WorkerFactoryOptions.newBuilder()
                  .setPlugins(
                      ChronotypePlugin.of(
                          PricingRegistration.of(new PricingImpl()),
                          ShippingRegistration.of(new Shipping())))
                  .build());
      activitySide.newWorker("activities");
      activitySide.start();

      WorkflowStub checkout =
          environment
              .getWorkflowClient()
              .newUntypedWorkflowStub(
                  "Checkout", WorkflowOptions.newBuilder().setTaskQueue("workflows").build());
      checkout.start("book", 2, "activities");

      assertThat(checkout.getResult(Integer.class)).isEqualTo(200 + 200 + 500 + 250);
      activitySide.shutdownNow();
    }
    assertThat(workflowSide.missed).as("classes that were asked for").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PricingStub", "ShippingStub"})
  void a_stub_names_no_class_of_the_activity_side(String name) throws Exception {
    WorkflowSide workflowSide = new WorkflowSide();

    Class<?> stub = Class.forName(PACKAGE + name, true, workflowSide);

    // Loads what its members mention.
    assertThat(stub.getDeclaredMethods()).isNotEmpty();
    assertThat(stub.getDeclaredFields()).isNotEmpty();
    assertThat(stub.getDeclaredClasses()).isNotNull();
    assertThat(workflowSide.missed).isEmpty();
  }

  @Test
  void the_classes_of_the_activity_side_are_hidden_for_certain() {
    WorkflowSide workflowSide = new WorkflowSide();
    for (String name : ACTIVITY_SIDE) {
      assertThatThrownBy(() -> Class.forName(name, true, workflowSide))
          .isInstanceOf(ClassNotFoundException.class);
    }
    assertThat(workflowSide.missed).isEqualTo(ACTIVITY_SIDE);
  }
}
