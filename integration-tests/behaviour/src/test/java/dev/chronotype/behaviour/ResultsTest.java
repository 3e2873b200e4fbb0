package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.workflow.Promise;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an activity returns reaches the workflow, and the history, as on the reflective path. */
class ResultsTest {

  @RegisterExtension static final SideBySide paths = new SideBySide();

  @Test
  void a_result() throws Exception {
    Outcome outcome =
        paths.same(stubs -> stubs.remote(OPTIONS).compose(new Compose("Hello", "World")));

    assertThat(outcome.result()).isEqualTo("Hello, World!");
  }

  @Test
  void null_as_the_result() throws Exception {
    assertThat(paths.same(stubs -> stubs.remote(OPTIONS).absent(new Empty())).result())
        .isEqualTo("null");
  }

  @Test
  void no_result() throws Exception {
    Scenario note =
        stubs -> {
          stubs.remote(OPTIONS).note(new Compose("Hello", "World"));
          return "done";
        };

    Outcome reference = paths.run(Path.REFLECTIVE, note);
    assertThat(paths.run(Path.PLUGIN, note)).isEqualTo(reference);
    assertThat(paths.run(Path.INTERFACE, note)).isEqualTo(reference);
    assertThat(reference.history()).noneMatch(e -> e.contains("YmluYXJ5L251bGw="));

    // The known difference of a dispatcher that is registered by hand: "binary/null" in the
    // history; the workflow does not see it.
    Outcome byHand = paths.run(Path.BY_HAND, note);
    assertThat(byHand.result()).isEqualTo(reference.result());
    assertThat(byHand.history()).anyMatch(e -> e.contains("YmluYXJ5L251bGw="));
  }

  @Test
  void primitives() throws Exception {
    Outcome outcome =
        paths.same(
            stubs -> {
              SdkProbe probe = stubs.remote(OPTIONS);
              Count input = new Count(3);
              return probe.count(input)
                  + " "
                  + probe.total(input)
                  + " "
                  + probe.isEven(input)
                  + " "
                  + probe.half(input);
            });

    assertThat(outcome.result()).isEqualTo("3 30000000000 false 1.5");
  }

  @Test
  void generic_types_keep_their_arguments() throws Exception {
    Outcome outcome =
        paths.same(
            stubs -> {
              SdkProbe probe = stubs.remote(OPTIONS);
              Line first = probe.lines(new Count(2)).get(0);
              Map<String, Line> index = probe.index(new Count(2));
              Line second = index.get("l2");
              Line maybe = probe.maybe(new Count(1)).orElseThrow();
              boolean empty = probe.maybe(new Count(0)).isEmpty();
              Line paged = probe.page(new Count(1)).items().get(0);
              return first.text() + second.text() + maybe.text() + empty + paged.text();
            });

    assertThat(outcome.result()).isEqualTo("l1l2l1truel1");
  }

  @Test
  void a_promise_of_the_result() throws Exception {
    Outcome outcome =
        paths.same(
            stubs -> {
              Promise<String> promise = stubs.composeAsync(OPTIONS, new Compose("Hello", "World"));
              return promise.thenApply(String::length).get() + " " + promise.get();
            });

    assertThat(outcome.result()).isEqualTo("13 Hello, World!");
  }
}
