package dev.chronotype.behaviour.children;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.ActivityCompletionException;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Does in a child process what nobody wants done in a Worker's. */
@Activities(startToCloseTimeout = "60s", execution = Execution.CHILD_PROCESS)
public class ChildActivities {

  @ActivityDefinition(name = "child-perform")
  public Answer perform(Order order) throws Exception {
    return new Answer(textOf(order), ProcessHandle.current().pid());
  }

  @ActivityDefinition(name = "child-beating", heartbeatTimeout = "20s")
  public Answer beating(Order order) throws Exception {
    return perform(order);
  }

  @ActivityDefinition(name = "child-nothing")
  public void nothing(Order order) {}

  @ActivityDefinition(name = "child-later")
  public CompletionStage<List<Answer>> later(Order order) {
    return CompletableFuture.supplyAsync(
        () -> List.of(new Answer(order.text(), ProcessHandle.current().pid())));
  }

  private static String textOf(Order order) throws Exception {
    ActivityExecutionContext context = Activity.getExecutionContext();
    switch (order.deed()) {
      case FAIL -> throw new IllegalStateException(order.text());
      case FAIL_FOR_GOOD ->
          throw ApplicationFailure.newNonRetryableFailure(order.text(), "Gone", order.number());
      case EXIT -> System.exit(order.number());
      case HALT -> {
        System.err.println("about to halt");
        Runtime.getRuntime().halt(order.number());
      }
      case KILL -> killOneself();
      case RUN_OUT_OF_MEMORY -> {
        return "" + fill();
      }
      case PRINT -> {
        System.out.println("said " + order.text());
        System.err.println("complained of " + order.text());
      }
      case HANG -> hang(context, false);
      case HANG_WITH_HEARTBEATS -> hang(context, true);
      case BEAT_AND_HALT_ONCE -> {
        if (context.getInfo().getAttempt() > 1) {
          return context.getLastHeartbeatDetails(String.class).orElse("no details");
        }
        context.heartbeat(order.text());
        Thread.sleep(500);
        Runtime.getRuntime().halt(1);
      }
      case LEAVE_OPEN -> {
        Tokens.write(order.text(), context.getTaskToken());
        context.doNotCompleteOnReturn();
      }
      case ENVIRONMENT -> {
        return String.valueOf(System.getenv(order.text()));
      }
      case CLIENT -> {
        return context
            .getWorkflowClient()
            .newUntypedWorkflowStub("none")
            .query("any", String.class);
      }
      case TENANT -> {
        return Tenant.SET.get();
      }
      case INFO -> {
        return describe(context.getInfo());
      }
      case SLEEP -> Thread.sleep(3_000);
      default -> {}
    }
    return order.text();
  }

  private static String describe(ActivityInfo info) {
    return String.join(
        " ",
        info.getNamespace(),
        info.getActivityTaskQueue(),
        info.getActivityType(),
        info.getWorkflowType(),
        "" + info.getAttempt(),
        "" + info.getStartToCloseTimeout(),
        "" + info.getHeartbeatTimeout());
  }

  private static void killOneself() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-9", "" + ProcessHandle.current().pid()).start();
    Thread.sleep(10_000);
  }

  private static int fill() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < 100_000) {
      all.add(new byte[1_000_000]);
    }
    return all.size();
  }

  /** Swallows whatever tells it to end. */
  private static void hang(ActivityExecutionContext context, boolean beats) {
    while (true) {
      try {
        Thread.sleep(50);
        if (beats) {
          context.heartbeat("still here");
        }
      } catch (InterruptedException | ActivityCompletionException ignored) {
        // That is the point.
      }
    }
  }
}
