package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.LOCAL;
import static dev.chronotype.behaviour.SideBySide.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.runtime.ActivityDispatcher;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.interceptors.ActivityExecutionContextBase;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users' interceptors see an activity as on the reflective path, however many there are. */
class InterceptorsTest {

  private final List<String> seen = new CopyOnWriteArrayList<>();

  /** Writes down what it sees. */
  private final class Recorder extends WorkerInterceptorBase {
    private final String name;

    Recorder(String name) {
      this.name = name;
    }

    @Override
    public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
      return new ActivityInboundCallsInterceptorBase(next) {
        @Override
        public void init(ActivityExecutionContext context) {
          Object instance = context.getInstance();
          boolean users = instance instanceof ProbeActivities || instance instanceof Shapes;
          seen.add(name + " init " + context.getInfo().getActivityType() + (users ? "" : instance));
          super.init(new ActivityExecutionContextBase(context));
        }

        @Override
        public ActivityOutput execute(ActivityInput input) {
          seen.add(name + " before " + Arrays.deepToString(input.getArguments()));
          ActivityOutput output = super.execute(input);
          seen.add(name + " after " + output.getResult());
          return output;
        }
      };
    }
  }

  private WorkerInterceptor[] recorders(int count) {
    WorkerInterceptor[] recorders = new WorkerInterceptor[count];
    for (int i = 0; i < count; i++) {
      recorders[i] = new Recorder("interceptor " + i);
    }
    return recorders;
  }

  private List<String> seenOn(Path path, Scenario scenario, WorkerInterceptor... interceptors)
      throws Exception {
    seen.clear();
    Harness.Setup setup = new Harness.Setup();
    setup.interceptors = interceptors;
    setup.shapes = true;
    Outcome outcome = SideBySide.run(path, setup, scenario);
    seen.add("workflow " + outcome.result());
    return List.copyOf(seen);
  }

  private static final Scenario ALL_KINDS =
      stubs -> {
        stubs.remote(OPTIONS).note(new Compose("Hello", "void"));
        String local = stubs.local(LOCAL).compose(new Compose("Hello", "local"));
        return stubs.remote(OPTIONS).compose(new Compose("Hello", "World")) + local;
      };

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void see_the_argument_the_instance_and_the_result(int count) throws Exception {
    List<String> reference = seenOn(Path.REFLECTIVE, ALL_KINDS, recorders(count));

    assertThat(reference).hasSize(count * 9 + 1);
    assertThat(seenOn(Path.PLUGIN, ALL_KINDS, recorders(count))).isEqualTo(reference);
    assertThat(seenOn(Path.INTERFACE, ALL_KINDS, recorders(count))).isEqualTo(reference);
  }

  @Test
  void see_all_arguments_of_a_method() throws Exception {
    Scenario scenario =
        stubs -> {
          Shapes shapes = stubs.shapes(OPTIONS);
          shapes.nothing();
          return shapes.none()
              + shapes.varargs("v", new Line("l", 1)).length()
              + shapes.primitives(true, (byte) 1, 'c', (short) 2, 3L, 4.5f)
              + stubs.localShapes(LOCAL).add(1, 2);
        };

    List<String> reference = seenOn(Path.REFLECTIVE, scenario, recorders(2));

    assertThat(reference)
        .hasSize(5 * 6 + 1)
        .contains("interceptor 0 before [true, 1, c, 2, 3, 4.5]", "interceptor 1 before []");
    assertThat(seenOn(Path.INTERFACE, scenario, recorders(2))).isEqualTo(reference);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void see_the_same_when_wrapped_by_hand(int count) throws Exception {
    List<String> reference = seenOn(Path.REFLECTIVE, ALL_KINDS, recorders(count));

    assertThat(
            seenOn(
                Path.BY_HAND, ALL_KINDS, ActivityDispatcher.interceptorsAround(recorders(count))))
        .isEqualTo(reference);
  }

  @Test
  void see_the_same_when_wrapped_twice() throws Exception {
    List<String> reference = seenOn(Path.REFLECTIVE, ALL_KINDS, recorders(2));

    assertThat(seenOn(Path.PLUGIN, ALL_KINDS, ActivityDispatcher.interceptorsAround(recorders(2))))
        .isEqualTo(reference);
  }

  @Test
  void see_undecoded_values_when_registered_by_hand_without_wrapping() throws Exception {
    // The known difference that interceptorsAround is for.
    assertThat(seenOn(Path.BY_HAND, ALL_KINDS, recorders(1)))
        .anyMatch(line -> line.contains("before [io.temporal.common.converter.EncodedValues"))
        .anyMatch(line -> line.contains("init compose" + "ActivityDispatcher["));
  }

  private static WorkerInterceptor changing(
      Function<ActivityInboundCallsInterceptorBase, ActivityInboundCallsInterceptor.ActivityOutput>
          execution) {
    return new WorkerInterceptorBase() {
      @Override
      public ActivityInboundCallsInterceptor interceptActivity(
          ActivityInboundCallsInterceptor next) {
        ActivityInboundCallsInterceptorBase base = new ActivityInboundCallsInterceptorBase(next);
        return new ActivityInboundCallsInterceptorBase(next) {
          @Override
          public ActivityOutput execute(ActivityInput input) {
            input.getArguments()[0] = new Compose("Changed", "argument");
            return execution.apply(base) == null ? super.execute(input) : execution.apply(base);
          }
        };
      }
    };
  }

  @Test
  void may_change_the_argument() throws Exception {
    Scenario scenario = stubs -> stubs.remote(OPTIONS).compose(new Compose("Hello", "World"));

    List<String> reference = seenOn(Path.REFLECTIVE, scenario, changing(base -> null));

    assertThat(reference).containsExactly("workflow Changed, argument!");
    assertThat(seenOn(Path.PLUGIN, scenario, changing(base -> null))).isEqualTo(reference);
    assertThat(seenOn(Path.INTERFACE, scenario, changing(base -> null))).isEqualTo(reference);
  }

  @Test
  void may_answer_in_the_activitys_place() throws Exception {
    Scenario scenario = stubs -> stubs.remote(OPTIONS).compose(new Compose("Hello", "World"));
    WorkerInterceptor answering =
        changing(base -> new ActivityInboundCallsInterceptor.ActivityOutput("from a cache"));

    List<String> reference = seenOn(Path.REFLECTIVE, scenario, answering);

    assertThat(reference).containsExactly("workflow from a cache");
    assertThat(seenOn(Path.PLUGIN, scenario, answering)).isEqualTo(reference);
    assertThat(seenOn(Path.INTERFACE, scenario, answering)).isEqualTo(reference);
  }

  @Test
  void see_what_the_activity_throws() throws Exception {
    Scenario scenario = stubs -> stubs.remote(OPTIONS).fail(new Fail("checked"));
    WorkerInterceptor catching =
        new WorkerInterceptorBase() {
          @Override
          public ActivityInboundCallsInterceptor interceptActivity(
              ActivityInboundCallsInterceptor next) {
            return new ActivityInboundCallsInterceptorBase(next) {
              @Override
              public ActivityOutput execute(ActivityInput input) {
                try {
                  return super.execute(input);
                } catch (RuntimeException e) {
                  seen.add(e.getClass().getName() + " caused by " + e.getCause());
                  throw e;
                }
              }
            };
          }
        };

    List<String> reference = seenOn(Path.REFLECTIVE, scenario, catching);

    assertThat(reference.get(0)).contains("java.io.IOException: checked");
    assertThat(seenOn(Path.PLUGIN, scenario, catching)).isEqualTo(reference);
    assertThat(seenOn(Path.INTERFACE, scenario, catching)).isEqualTo(reference);
  }
}
