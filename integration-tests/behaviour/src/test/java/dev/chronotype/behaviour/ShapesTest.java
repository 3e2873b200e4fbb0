package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.LOCAL;
import static dev.chronotype.behaviour.SideBySide.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is generated for an {@code @ActivityInterface}, with an implementation that knows nothing of
 * it: the same Activity Types, payloads byte for byte, options and results as with the SDK's own
 * stub and its own way to call.
 */
class ShapesTest {

  @RegisterExtension static final SideBySide paths = new SideBySide(setup -> setup.shapes = true);

  private static final Line LINE = new Line("l", 1);

  private static String same(Scenario scenario) throws Exception {
    return paths.same(scenario).result();
  }

  /** For what returns nothing, which a dispatcher that is registered by hand records as null. */
  private static Outcome sameByPlugin(Scenario scenario) throws Exception {
    Outcome reference = paths.run(Path.REFLECTIVE, scenario);
    paths.run(Path.INTERFACE, scenario).assertSameAs(reference, Path.INTERFACE);
    return reference;
  }

  @Test
  void zero_to_six_parameters() throws Exception {
    assertThat(
            same(
                stubs -> {
                  Shapes shapes = stubs.shapes(OPTIONS);
                  return shapes.none()
                      + " "
                      + shapes.named("one")
                      + " "
                      + shapes.add(1, 2)
                      + " "
                      + shapes.primitives(true, (byte) 1, 'c', (short) 2, 3L, 4.5f)
                      + " "
                      + shapes.six("a", 1, 2L, LINE, List.of("e"), true);
                }))
        .isEqualTo("none one 3 true1c234.5 a12Line[text=l, amount=1][e]true");
  }

  @Test
  void no_result() throws Exception {
    Outcome outcome =
        sameByPlugin(
            stubs -> {
              stubs.shapes(OPTIONS).nothing();
              stubs.shapes(OPTIONS).note("text", LINE);
              return "done";
            });

    assertThat(outcome.result()).isEqualTo("done");
    assertThat(outcome.history()).anyMatch(each -> each.contains("Shapes_Nothing"));
  }

  @Test
  void generic_types_keep_their_arguments() throws Exception {
    Map<String, List<Integer>> index = new TreeMap<>(Map.of("m", List.of(2, 3)));
    assertThat(
            same(
                stubs -> {
                  Shapes shapes = stubs.shapes(OPTIONS);
                  List<Line> lines =
                      shapes.lines(List.of(LINE), index, Optional.of(new Line("n", 4)));
                  Page<Line> page = shapes.page(new Page<>(lines, null), 2);
                  return lines.get(3).text() + page.items().get(1).amount() + page.next();
                }))
        .isEqualTo("n2l");
  }

  @Test
  void arrays() throws Exception {
    assertThat(
            same(
                stubs -> {
                  Shapes shapes = stubs.shapes(OPTIONS);
                  return Arrays.toString(shapes.texts(new String[] {"a", "b"}))
                      + Arrays.toString(shapes.bytes(new byte[] {1, 2}))
                      + shapes.varargs("v", LINE, LINE)
                      + shapes.varargs("w");
                }))
        .isEqualTo("[a, b, null][1, 2, 0]v[Line[text=l, amount=1], Line[text=l, amount=1]]w[]");
  }

  @Test
  void null_arguments_and_results() throws Exception {
    assertThat(
            same(
                stubs -> {
                  Shapes shapes = stubs.shapes(OPTIONS);
                  return shapes.half(null, 1.5)
                      + " "
                      + shapes.half(null, null)
                      + " "
                      + shapes.named(null)
                      + " "
                      + shapes.texts(new String[0])[0]
                      + " "
                      + shapes.six(null, 0, 0, null, null, false);
                }))
        .isEqualTo("1.5 null null null null00nullnullfalse");
  }

  @Test
  void what_the_type_does_not_say() throws Exception {
    assertThat(same(stubs -> stubs.shapes(OPTIONS).anything(LINE))).isEqualTo("{text=l, amount=1}");
  }

  @Test
  void inherited_and_default_methods() throws Exception {
    Outcome outcome =
        paths.same(
            stubs -> {
              Shapes shapes = stubs.shapes(OPTIONS);
              return shapes.next("key") + shapes.audit("four") + shapes.greeting("World");
            });

    assertThat(outcome.result()).isEqualTo("key+4Hello, World!");
    assertThat(outcome.history())
        .anyMatch(each -> each.contains("\"Shapes_Next\""))
        .anyMatch(each -> each.contains("\"Audited_Audit\""))
        .anyMatch(each -> each.contains("\"Shapes_Greeting\""));
  }

  @Test
  void a_checked_exception() throws Exception {
    assertThat(
            same(
                stubs -> {
                  try {
                    return stubs.shapes(OPTIONS).checked("disk");
                  } catch (ActivityFailure e) {
                    return Descriptions.failure(e);
                  }
                }))
        .contains("message=disk type=java.io.IOException");
  }

  @Test
  void local_activities() throws Exception {
    assertThat(
            same(
                stubs -> {
                  Shapes shapes = stubs.localShapes(LOCAL);
                  return shapes.none()
                      + shapes.six("a", 1, 2L, LINE, List.of("e"), true)
                      + shapes.lines(List.of(LINE), Map.of(), Optional.empty()).get(0).text()
                      + shapes.half(null, null);
                }))
        .isEqualTo("nonea12Line[text=l, amount=1][e]truelnull");
  }

  /** As the service stores it: what the annotation sets fills what the options leave open. */
  @ParameterizedTest
  @ValueSource(strings = {"state", "argument"})
  void the_retry_policy_of_the_annotation(String exception) throws Exception {
    ActivityOptions open = OPTIONS.toBuilder().setRetryOptions(null).build();
    ActivityOptions partly =
        OPTIONS.toBuilder()
            .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(3).build())
            .build();
    for (ActivityOptions each : List.of(open, partly, OPTIONS)) {
      assertThat(same(stubs -> stubs.shapes(each).retried(exception)))
          .contains("message=attempt " + (exception.equals("argument") ? 1 : attempts(each)));
    }
  }

  private static int attempts(ActivityOptions options) {
    RetryOptions retry = options.getRetryOptions();
    return retry == null ? 2 : retry.getMaximumAttempts();
  }

  @Test
  void the_retry_policy_of_the_annotation_on_local_activities() throws Exception {
    LocalActivityOptions open = LOCAL.toBuilder().setRetryOptions(null).build();

    assertThat(same(stubs -> stubs.localShapes(open).retried("state")))
        .contains("message=attempt 2");
  }

  /** Activities are scheduled in the order of the calls, before any of the calls returns. */
  private static Outcome sameCalls(Scenario scenario) throws Exception {
    Outcome reference = paths.run(Path.REFLECTIVE, scenario).onlyCalls();
    paths.run(Path.INTERFACE, scenario).onlyCalls().assertSameAs(reference, Path.INTERFACE);
    return reference;
  }

  @Test
  void works_as_a_method_reference_of_async() throws Exception {
    Outcome outcome =
        sameCalls(
            stubs -> {
              Shapes shapes = stubs.shapes(OPTIONS);
              Promise<String> none = Async.function(shapes::none);
              Promise<Integer> two = Async.function(shapes::add, 1, 2);
              Promise<String> six =
                  Async.function(shapes::six, "a", 1, 2L, LINE, List.of("e"), true);
              boolean waited = none.isCompleted() || two.isCompleted() || six.isCompleted();
              return waited + none.get() + two.get() + six.get();
            });

    assertThat(outcome.result()).isEqualTo("falsenone3a12Line[text=l, amount=1][e]true");
    assertThat(outcome.history()).hasSize(3).first().asString().contains("Shapes_None");
  }

  @Test
  void works_as_a_procedure_of_async() throws Exception {
    Outcome outcome =
        sameCalls(
            stubs -> {
              Shapes shapes = stubs.shapes(OPTIONS);
              Promise<Void> nothing = Async.procedure(shapes::nothing);
              Promise<Void> note = Async.procedure(shapes::note, "text", LINE);
              Promise<Void> failing = Async.procedure(shapes::note, "text", null);
              Promise<Integer> local = Async.function(stubs.localShapes(LOCAL)::add, 1, 2);
              nothing.get();
              note.get();
              return local.get() + Descriptions.failure(failing.getFailure());
            });

    assertThat(outcome.result()).startsWith("3").contains("message=text without a line");
    assertThat(outcome.history()).hasSize(4);
  }

  @Test
  void a_caller_that_gives_too_few_arguments_or_too_many() throws Exception {
    assertThat(
            same(
                stubs -> {
                  var untyped = Workflow.newUntypedActivityStub(OPTIONS);
                  return untyped.execute("Shapes_Half", Double.class)
                      + " "
                      + untyped.execute("Shapes_Half", Double.class, 3)
                      + " "
                      + untyped.execute("Shapes_None", String.class, "one", "two");
                }))
        .isEqualTo("null 1.5 none");
    assertThat(
            same(
                stubs ->
                    Workflow.newUntypedActivityStub(OPTIONS)
                        .execute("Shapes_Add", Integer.class, 1)))
        .isEqualTo("1");
  }

  @Test
  void a_caller_that_gives_something_else() throws Exception {
    assertThat(
            same(
                stubs ->
                    Workflow.newUntypedActivityStub(OPTIONS)
                        .execute("Shapes_Add", Integer.class, "text", LINE)))
        .contains("DataConverterException");
  }
}
