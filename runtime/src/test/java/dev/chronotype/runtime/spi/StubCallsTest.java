package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.ActivityStub;
import io.temporal.workflow.Promise;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StubCallsTest {

  private static final ActivityCall<String> GREET =
      ActivityCall.of(
          "greet",
          ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(30)).build(),
          String.class);

  private static final ActivityInvoker INVOKER = ActivityInvoker.remote(GREET);

  /** Answers with its name, the Activity Type and the timeout. */
  private static final class Naming extends StubCalls {

    private final String name;

    Naming(String name) {
      this.name = name;
    }

    <T> T run(Supplier<T> calls) {
      return during(calls);
    }

    @Override
    protected ActivityStub stub(ActivityOptions options) {
      return new ActivityStub() {
        @Override
        public <R> R execute(String type, Class<R> result, Object... arguments) {
          return execute(type, result, result, arguments);
        }

        @Override
        public <R> R execute(String type, Class<R> result, Type resultType, Object... arguments) {
          return result.cast(name + " " + type + " " + options.getStartToCloseTimeout());
        }

        @Override
        public <R> Promise<R> executeAsync(String type, Class<R> result, Object... arguments) {
          throw new UnsupportedOperationException();
        }

        @Override
        public <R> Promise<R> executeAsync(
            String type, Class<R> result, Type resultType, Object... arguments) {
          throw new UnsupportedOperationException();
        }
      };
    }
  }

  private static String greet() {
    return INVOKER.execute(GREET, "input");
  }

  @Test
  void takes_the_calls_of_its_thread() {
    assertThat(new Naming("a").run(StubCallsTest::greet)).isEqualTo("a greet PT30S");
    assertThatThrownBy(StubCallsTest::greet).hasMessageContaining("non workflow");
  }

  @Test
  void gives_way_to_what_is_inside() {
    assertThat(
            new Naming("a").run(() -> new Naming("b").run(StubCallsTest::greet) + ", " + greet()))
        .isEqualTo("b greet PT30S, a greet PT30S");
  }

  @Test
  void leaves_other_threads_alone() {
    new Naming("a")
        .run(
            () -> {
              assertThatThrownBy(() -> CompletableFuture.supplyAsync(StubCallsTest::greet).join())
                  .hasMessageContaining("non workflow");
              return "";
            });
  }

  @Test
  void refuses_local_calls() {
    ActivityInvoker local = ActivityInvoker.local(GREET);

    assertThatThrownBy(() -> new Naming("a").run(() -> local.execute(GREET, "input")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("A stub of createLocal(…) works in workflows only");
  }
}
