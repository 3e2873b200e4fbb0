package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.LOCAL;
import static dev.chronotype.behaviour.SideBySide.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.runtime.FallbackActivity;
import io.temporal.activity.Activity;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.context.ContextPropagator;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What nobody has registered, on every path: a fallback is a dynamic activity, to the SDK too. */
class FallbackTest {

  private static final Type LINES;

  static {
    try {
      LINES = ProbeActivities.class.getMethod("lines", Count.class).getGenericReturnType();
    } catch (NoSuchMethodException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static Outcome sameOn(FallbackActivity.Body body, Scenario scenario) throws Exception {
    return SideBySide.sameOn(setup -> setup.fallback = FallbackActivity.of(body), scenario);
  }

  private static <R> R call(Class<R> result, Object... arguments) {
    return Workflow.newUntypedActivityStub(OPTIONS).execute("other", result, arguments);
  }

  @Test
  void reads_its_arguments_as_the_types_that_it_names() throws Exception {
    Outcome outcome =
        sameOn(
            called -> {
              List<Line> lines = called.argument(1, LINES);
              return called
                  + ": "
                  + called.argument(0, Compose.class).name()
                  + called.argument(2, int.class)
                  + lines.get(0).text()
                  + called.argument(3, String.class)
                  + called.context().getInfo().getAttempt();
            },
            stubs ->
                call(
                    String.class,
                    new Compose("Hello", "World"),
                    List.of(new Line("a line", 1)),
                    7,
                    null));

    assertThat(outcome.result())
        .isEqualTo("Activity Type \"other\" with 4 arguments: World7a linenull1");
  }

  @Test
  void shows_the_payloads_as_they_were_sent() throws Exception {
    Outcome outcome =
        sameOn(
            called -> {
              Payload payload = called.payloads().get(0);
              return payload.getMetadataOrThrow("encoding").toStringUtf8()
                  + payload.getData().toStringUtf8()
                  + called.payloads().size();
            },
            stubs -> call(String.class, new Line("a line", 1)) + call(String.class, 1, 2));

    assertThat(outcome.result())
        .isEqualTo("json/plain{\"text\":\"a line\",\"amount\":1}1json/plain12");
  }

  @Test
  void returns_whatever_it_likes_and_is_local_too() throws Exception {
    Outcome outcome =
        sameOn(
            called -> called.argumentCount() == 0 ? null : new Line(called.activityType(), 3),
            stubs ->
                call(Line.class, "any")
                    + " "
                    + call(Line.class)
                    + " "
                    + Workflow.newUntypedLocalActivityStub(LOCAL)
                        .execute("elsewhere", Line.class, "any"));

    assertThat(outcome.result())
        .isEqualTo("Line[text=other, amount=3] null Line[text=elsewhere, amount=3]");
  }

  @Test
  void completes_when_the_stage_does_that_it_returns() throws Exception {
    Outcome outcome =
        sameOn(
            called ->
                CompletableFuture.supplyAsync(
                    () -> "later", CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)),
            stubs ->
                call(String.class)
                    + Workflow.newUntypedLocalActivityStub(LOCAL)
                        .execute("elsewhere", String.class));

    assertThat(outcome.result()).isEqualTo("laterlater");
  }

  @Test
  void fails_with_what_it_throws() throws Exception {
    Outcome outcome =
        sameOn(
            called -> {
              throw new IOException("out of order");
            },
            stubs -> {
              try {
                return call(String.class);
              } catch (ActivityFailure e) {
                return e.getCause().getMessage();
              }
            });

    assertThat(outcome.result())
        .isEqualTo("message='out of order', type='java.io.IOException', nonRetryable=false");
  }

  @Test
  void says_which_argument_there_is_not() throws Exception {
    Outcome outcome =
        sameOn(
            called -> called.argument(1, String.class),
            stubs -> {
              try {
                return call(String.class, "one");
              } catch (ActivityFailure e) {
                return e.getCause().getMessage();
              }
            });

    assertThat(outcome.result())
        .contains(
            "Activity Type \"other\" was called with 1 argument; there is none at 1, counted from 0.")
        .contains("java.lang.IndexOutOfBoundsException");
  }

  @Test
  void is_shown_the_header_by_the_plugin() throws Exception {
    Harness.Setup setup = new Harness.Setup();
    setup.propagators = List.of(new Fixed());
    setup.fallback =
        FallbackActivity.of(
            called ->
                called.header().keySet()
                    + " "
                    + (Activity.getExecutionContext().getInstance() == setup.fallback));
    Scenario scenario = stubs -> call(String.class);

    assertThat(SideBySide.run(Path.PLUGIN, setup, scenario).result()).isEqualTo("[fixed] true");
    assertThat(SideBySide.run(Path.BY_HAND, setup, scenario).result()).isEqualTo("[] false");
  }

  /** Says the same of whatever it is asked. */
  private static final class Fixed implements ContextPropagator {
    @Override
    public String getName() {
      return "fixed";
    }

    @Override
    public Map<String, Payload> serializeContext(Object context) {
      return Map.of("fixed", DefaultDataConverter.STANDARD_INSTANCE.toPayload("any").orElseThrow());
    }

    @Override
    public Object deserializeContext(Map<String, Payload> header) {
      return "any";
    }

    @Override
    public Object getCurrentContext() {
      return "any";
    }

    @Override
    public void setCurrentContext(Object context) {}
  }
}
