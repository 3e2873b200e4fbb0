package dev.chronotype.processor.production;

import static dev.chronotype.processor.production.Production.throughTheConverter;
import static dev.chronotype.processor.production.Production.thrownBy;
import static dev.chronotype.processor.production.Production.thrownByCalling;
import static dev.chronotype.processor.production.Production.thrownInWorkflow;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.CodeKey;
import dev.chronotype.processor.production.Activities.AuditingImpl;
import dev.chronotype.processor.production.Activities.First;
import dev.chronotype.processor.production.Activities.Futures;
import dev.chronotype.processor.production.Activities.FuturesImpl;
import dev.chronotype.processor.production.Activities.Job;
import dev.chronotype.processor.production.Activities.LettersImpl;
import dev.chronotype.processor.production.Activities.MailingImpl;
import dev.chronotype.processor.production.Activities.OrdersImpl;
import dev.chronotype.processor.production.Activities.Pages;
import dev.chronotype.processor.production.Activities.Parcel;
import dev.chronotype.processor.production.Activities.ParcelPages;
import dev.chronotype.processor.production.Activities.PaymentsImpl;
import dev.chronotype.processor.production.Activities.ReportsImpl;
import dev.chronotype.processor.production.Activities.Reserved;
import dev.chronotype.processor.production.Activities.RobotsImpl;
import dev.chronotype.processor.production.Activities.Second;
import dev.chronotype.processor.production.Activities.ShippingImpl;
import dev.chronotype.processor.samples.Page;
import dev.chronotype.runtime.spi.SpiLevel;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.Workflow;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The exceptions that pages show are those that are thrown where nobody reports the mistake. What
 * the Temporal Service itself says, {@code BadScheduleActivityAttributes}, is {@link
 * ServiceTest}'s.
 */
class ProductionTest {

  private static final Parcel PARCEL = new Parcel("1");

  private static final Map<String, Supplier<String>> THROWN =
      Map.ofEntries(
          entry("CT101", () -> thrownByCalling(new ReportsImpl(), "Render", String.class)),
          entry("CT102", () -> call(new MailingImpl(), "Send", "ada@example.com", 2)),
          entry("CT103", () -> call(new ShippingImpl(), "Ship", PARCEL)),
          entry("CT104", () -> call(new LettersImpl(), "Send", "a", "b")),
          entry("CT105", () -> call(new OrdersImpl(), "Place", PARCEL)),
          entry("CT108", () -> call(new AuditingImpl(), "Log", PARCEL)),
          entry("CT109", () -> call(new RobotsImpl(), "Weld", PARCEL)),
          entry("CT113", () -> call(new ParcelPages(), "Index", PARCEL)),
          entry("CT116", ProductionTest::future),
          entry("CT117", ProductionTest::page),
          entry("CT119", () -> call(new PaymentsImpl(), "charge-card", PARCEL)),
          entry("CT201", ProductionTest::bits),
          entry("CT304", () -> worker((Reserved) parcel -> {})),
          entry("CT305", ProductionTest::twice),
          entry("CT306", ProductionTest::twice),
          entry("CT401", () -> thrownBy(() -> Duration.parse("30 secs"))),
          entry("CT402", () -> retry(retry -> retry.setInitialInterval(Duration.ZERO))),
          entry("CT405", ProductionTest::retries),
          entry("CT902", () -> thrownBy(() -> SpiLevel.require(SpiLevel.CURRENT + 1, "0.2.0"))),
          entry("CT904", ProductionTest::missing));

  @TestFactory
  Stream<DynamicTest> pagesShowWhatIsThrown() {
    return THROWN.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(), () -> check(each.getKey(), each.getValue())));
  }

  private static void check(String id, Supplier<String> thrown) {
    Code code = CodeKey.code(id).orElseThrow();
    List<String> shown =
        Page.of(code).blocks("Why", "text").stream()
            .filter(each -> !each.startsWith("BadScheduleActivityAttributes"))
            .toList();
    assertThat(shown).isNotEmpty();
    String text = withoutSpace(thrown.get());
    for (String each : shown) {
      assertThat(text).containsPattern(pattern(each));
    }
  }

  /** Lines are broken anywhere, and an ellipsis stands for what differs. */
  private static Pattern pattern(String block) {
    return Pattern.compile(
        Stream.of(withoutSpace(block).split("…", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*?")));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String call(Object activities, String activityType, Object... arguments) {
    return thrownByCalling(activities, activityType, Void.class, arguments);
  }

  private static String worker(Object... activities) {
    return thrownBy(() -> thrownInWorkflow(List.of(activities), () -> null));
  }

  private static String twice() {
    return worker((First) parcel -> {}, (Second) parcel -> {});
  }

  private static String future() {
    return thrownInWorkflow(
        List.of(new FuturesImpl()),
        () -> Workflow.newActivityStub(Futures.class, Production.ONE_ATTEMPT).send(PARCEL));
  }

  /** The compiler casts where a workflow uses what it got. */
  private static String page() {
    return thrownInWorkflow(
        List.of(new ParcelPages()),
        () -> {
          @SuppressWarnings("unchecked")
          Pages<Parcel> pages = Workflow.newActivityStub(Pages.class, Production.ONE_ATTEMPT);
          return pages.find(PARCEL).id();
        });
  }

  private static String bits() {
    Job job = new Job(BitSet.valueOf(new long[] {5}));
    return thrownBy(() -> throughTheConverter(job, Job.class));
  }

  private static String retry(UnaryOperator<RetryOptions.Builder> change) {
    return thrownBy(() -> change.apply(RetryOptions.newBuilder()).validateBuildWithDefaults());
  }

  private static String retries() {
    return retry(retry -> retry.setBackoffCoefficient(0.5))
        + retry(retry -> retry.setMaximumInterval(Duration.ofMillis(500)));
  }

  /** A class that was compiled against another, which is not there any more. */
  private static String missing() {
    String name = Base.class.getName();
    ClassLoader loader =
        new ClassLoader(null) {
          @Override
          protected Class<?> findClass(String each) throws ClassNotFoundException {
            if (!each.equals(name)) {
              throw new ClassNotFoundException(each);
            }
            try (InputStream in = Base.class.getResourceAsStream("ProductionTest$Base.class")) {
              byte[] bytes = in.readAllBytes();
              return defineClass(each, bytes, 0, bytes.length);
            } catch (IOException e) {
              throw new ClassNotFoundException(each, e);
            }
          }
        };
    return thrownBy(() -> loader.loadClass(name).getDeclaredMethods());
  }

  /** What is inherited in the example of the page. */
  @SuppressWarnings("unused")
  private interface Base {
    void send(Parcel parcel);
  }
}
