package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.runtime.PayloadBudget;
import dev.chronotype.testing.TemporalExtension;
import io.temporal.activity.Activity;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Promise;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is too large to be sent fails where it is sent from, once, and no Workflow Task with it. */
class PayloadBudgetTest {

  /** How much text to take, and to give. */
  public record Text(String text, int answer) {}

  /** Takes and gives text. */
  @Activities(startToCloseTimeout = "10s")
  public static class Texts {

    final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    @ActivityDefinition
    public String answer(Text input) {
      attempts.merge(Activity.getExecutionContext().getInfo().getActivityId(), 1, Integer::sum);
      return "x".repeat(input.answer());
    }
  }

  /** Calls the activity. */
  @WorkflowInterface
  public interface Calls {

    /**
     * @param together whether all calls are of one Workflow Task
     * @return what became of each call
     */
    @WorkflowMethod
    List<String> run(List<Integer> sizes, int answer, boolean together, boolean local);

    /** Calls it. */
    class Impl implements Calls {

      @Override
      public List<String> run(List<Integer> sizes, int answer, boolean together, boolean local) {
        PayloadBudgetTest_TextsStub texts =
            local
                ? PayloadBudgetTest_TextsStub.createLocal()
                : PayloadBudgetTest_TextsStub.create();
        List<Promise<String>> promises = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        for (int size : sizes) {
          try {
            Promise<String> promise = texts.answerAsync(new Text("x".repeat(size), answer));
            promises.add(promise);
            if (!together) {
              outcomes.add(Integer.toString(promise.get().length()));
            }
          } catch (ApplicationFailure e) {
            outcomes.add("refused: " + e.getType());
          } catch (ActivityFailure e) {
            ApplicationFailure cause = (ApplicationFailure) e.getCause();
            outcomes.add("failed: " + cause.getType() + " " + cause.isNonRetryable());
          }
        }
        if (together) {
          promises.forEach(each -> outcomes.add(Integer.toString(each.get().length())));
        }
        return outcomes;
      }
    }
  }

  private final Texts texts = new Texts();

  @RegisterExtension
  final TemporalExtension temporal =
      TemporalExtension.newBuilder()
          .workflows(Calls.Impl.class)
          .plugins(
              ChronotypePlugin.newBuilder()
                  .register(PayloadBudgetTest_TextsRegistration.of(texts))
                  .payloadBudget(
                      PayloadBudget.newBuilder()
                          .payloadLimitBytes(100_000)
                          .messageLimitBytes(PayloadBudget.RESERVED_BYTES + 200_000)
                          .build())
                  .build())
          .build();

  private Calls workflow;

  @BeforeEach
  void keep(Calls stub) {
    workflow = stub;
  }

  @Test
  void an_argument_is_refused_before_there_is_a_command() {
    assertThat(run(List.of(200_000, 10), 1, false, false))
        .containsExactly("refused: PayloadTooLarge", "1");
    assertThat(texts.attempts).hasSize(1);
  }

  @Test
  void an_argument_of_a_local_activity_is_refused_too() {
    assertThat(run(List.of(200_000, 10), 1, false, true))
        .containsExactly("refused: PayloadTooLarge", "1");
  }

  @Test
  void a_result_fails_the_activity_and_is_not_retried() {
    assertThat(run(List.of(10), 200_000, false, false))
        .containsExactly("failed: PayloadTooLarge true");
    assertThat(texts.attempts.values()).containsExactly(1);
  }

  @Test
  void a_result_of_a_local_activity_fails_it_too() {
    assertThat(run(List.of(10), 200_000, false, true))
        .containsExactly("failed: PayloadTooLarge true");
    assertThat(texts.attempts.values()).containsExactly(1);
  }

  @Test
  void what_one_workflow_task_sends_is_counted_together() {
    assertThat(run(List.of(90_000, 90_000, 90_000), 1, true, false))
        .containsExactly("refused: PayloadTooLarge", "1", "1");
  }

  @Test
  void each_workflow_task_begins_anew() {
    assertThat(run(List.of(90_000, 90_000, 90_000, 90_000), 1, false, false))
        .containsExactly("1", "1", "1", "1");
  }

  private List<String> run(List<Integer> sizes, int answer, boolean together, boolean local) {
    return workflow.run(sizes, answer, together, local);
  }
}
