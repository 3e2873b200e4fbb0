package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.LOCAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same activities, called as local ones. */
class LocalActivitiesTest {

  @RegisterExtension static final SideBySide paths = new SideBySide();

  @Test
  void a_result() throws Exception {
    Outcome outcome =
        paths.same(stubs -> stubs.local(LOCAL).compose(new Compose("Hello", "World")));

    assertThat(outcome.result()).isEqualTo("Hello, World!");
    assertThat(outcome.history()).anyMatch(e -> e.contains("EVENT_TYPE_MARKER_RECORDED"));
  }

  @Test
  void a_generic_result() throws Exception {
    assertThat(paths.same(stubs -> stubs.local(LOCAL).lines(new Count(1)).get(0).text()).result())
        .isEqualTo("l1");
  }

  @Test
  void knows_that_it_is_local() throws Exception {
    assertThat(paths.same(stubs -> stubs.local(LOCAL).info(new Empty())).result())
        .contains("local=true");
  }

  @Test
  void retries() throws Exception {
    assertThat(paths.same(stubs -> stubs.local(LOCAL).flaky(new Count(2))).result())
        .isEqualTo("attempt 3");
  }

  @Test
  void fails() throws Exception {
    Outcome outcome = paths.same(stubs -> stubs.local(LOCAL).fail(new Fail("details")));

    assertThat(outcome.result())
        .contains("message=details type=Type nonRetryable=false details=2")
        .contains("<dev.chronotype.behaviour.ProbeActivities.fail(");
  }

  @Test
  void fails_with_a_checked_exception() throws Exception {
    assertThat(paths.same(stubs -> stubs.local(LOCAL).fail(new Fail("checked"))).result())
        .contains("message=checked type=java.io.IOException");
  }

  @Test
  void cancels_itself() throws Exception {
    assertThat(paths.same(stubs -> stubs.local(LOCAL).fail(new Fail("canceled"))).result())
        .contains("CanceledFailure message=canceled by itself");
  }
}
