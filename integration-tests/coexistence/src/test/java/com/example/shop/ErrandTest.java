package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import org.junit.jupiter.api.Test;

/** What all processors made together runs together. */
class ErrandTest {

  @Test
  void runs() {
    Shop shop = DaggerShop.create();
    WorkflowClientOptions client =
        WorkflowClientOptions.newBuilder()
            .setPlugins(
                ChronotypePlugin.of(shop.registrations().toArray(ActivityRegistration[]::new)))
            .build();
    try (TestWorkflowEnvironment environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder().setWorkflowClientOptions(client).build())) {
      Worker worker = environment.newWorker("shop");
      worker.registerWorkflowImplementationTypes(ErrandImpl.class);
      worker.registerActivitiesImplementations(shop.audit());
      environment.start();
      Errand errand =
          environment
              .getWorkflowClient()
              .newWorkflowStub(
                  Errand.class, WorkflowOptions.newBuilder().setTaskQueue("shop").build());
      Address home = new Address("1 Long Lane", "Bath");

      Quote quote = errand.run(Parcel.builder().label("books").grams(2000).build(), home);

      assertThat(quote).isEqualTo(new Quote("600 EUR", "1 Long Lane", "Bath"));
      assertThat(shop.audit().entries())
          .containsExactly(new Audit.Entry("books", home, new Stamp("shop")));
    }
  }
}
