package com.example.demo;

import com.example.demo.Screen.Style;
import com.example.greeting.GreetingActivities;
import com.example.greeting.GreetingActivitiesRegistration;
import com.example.greeting.GreetingWorkflow;
import com.example.greeting.GreetingWorkflowImpl;
import com.example.orders.InventoryActivitiesRegistration;
import com.example.orders.Order;
import com.example.orders.Order.Address;
import com.example.orders.Order.Line;
import com.example.orders.OrderWorkflow;
import com.example.orders.OrderWorkflowImpl;
import com.example.orders.PaymentActivities;
import com.example.orders.PaymentActivitiesRegistration;
import com.example.orders.PaymentGateway;
import com.example.orders.PricingActivities;
import com.example.orders.PricingActivitiesRegistration;
import com.example.orders.ShippingActivities;
import com.example.orders.ShippingActivitiesRegistration;
import com.example.orders.Warehouse;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ApplicationFailure;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The application of the demo: its workers, and what is asked of them. */
final class Application {

  private final Screen screen;
  private final Warehouse warehouse = new Warehouse();
  private final PaymentGateway bank = new PaymentGateway();
  private final ChronotypePlugin activities =
      ChronotypePlugin.of(
          GreetingActivitiesRegistration.of(new GreetingActivities()),
          PricingActivitiesRegistration.of(new PricingActivities()),
          InventoryActivitiesRegistration.of(warehouse),
          PaymentActivitiesRegistration.of(new PaymentActivities(bank)),
          ShippingActivitiesRegistration.of(new ShippingActivities()));

  /** Of its own for each run, so that two runs on one service do not take each other's tasks. */
  private final String taskQueue = "quickstart-" + UUID.randomUUID();

  Application(Screen screen) {
    this.screen = screen;
  }

  WorkflowClientOptions clientOptions() {
    return addTo(WorkflowClientOptions.getDefaultInstance());
  }

  WorkflowClientOptions addTo(WorkflowClientOptions options) {
    return options.toBuilder().setPlugins(activities).build();
  }

  WorkerFactoryOptions workerOptions() {
    return WorkerFactoryOptions.newBuilder().setWorkerInterceptors(new Narrator(screen)).build();
  }

  void runOn(TemporalService service) {
    startWorkers(service.workers());
    greet(service.client());
    fulfil(service.client(), order("1001", "DE", true), "is shipped by express");
    fulfil(service.client(), order("1002", "AQ", false), "goes where no carrier goes");
  }

  private void startWorkers(WorkerFactory workers) {
    workers
        .newWorker(taskQueue)
        .registerWorkflowImplementationTypes(GreetingWorkflowImpl.class, OrderWorkflowImpl.class);
    workers.newWorker(taskQueue + "-express");
    workers.start();
  }

  private void greet(WorkflowClient client) {
    title("A greeting");
    String greeting =
        client.newWorkflowStub(GreetingWorkflow.class, options("greeting")).greet("World");
    result(greeting);
  }

  private void fulfil(WorkflowClient client, Order order, String what) {
    title("An order that " + what);
    OrderWorkflow workflow =
        client.newWorkflowStub(OrderWorkflow.class, options("order-" + order.id()));
    try {
      result(workflow.fulfil(order).toString());
    } catch (WorkflowFailedException failed) {
      result("Failed: " + rootMessage(failed));
    }
    Map<String, Integer> reserved = warehouse.reservedFor(order.id());
    BigDecimal charged = bank.chargedFor(order.id());
    result(
        "Reserved now: " + (reserved.isEmpty() ? "nothing" : reserved) + ", charged: " + charged);
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root instanceof ApplicationFailure thrown
        ? thrown.getOriginalMessage()
        : root.getMessage();
  }

  private static Order order(String id, String country, boolean express) {
    return new Order(
        id,
        List.of(new Line("coffee", 2), new Line("teapot", 1)),
        new Address("Ada", "Main Street 1", country),
        express);
  }

  private WorkflowOptions options(String name) {
    return WorkflowOptions.newBuilder()
        .setTaskQueue(taskQueue)
        .setWorkflowId(taskQueue + "-" + name)
        .setWorkflowExecutionTimeout(Duration.ofMinutes(1)) // the demo ends, whatever happens
        .build();
  }

  private void title(String text) {
    screen.line("");
    screen.line(screen.styled(text, Style.BOLD));
  }

  private void result(String text) {
    screen.line("  " + screen.styled("=> " + text, Style.GREEN));
  }
}
