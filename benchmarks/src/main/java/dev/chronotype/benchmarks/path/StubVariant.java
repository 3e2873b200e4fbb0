package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.path.shape.Receipt;
import dev.chronotype.benchmarks.path.shape.TwentyActivitiesStub;
import dev.chronotype.benchmarks.path.shape.TwentySteps;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.ActivityStub;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.function.Function;

/** What activities are called through. */
enum StubVariant {
  /** The SDK's, which is called with the name of the Activity Type. */
  UNTYPED("SDK, untyped"),

  /** The SDK's of an interface. */
  PROXY("SDK, typed"),

  /** What has been generated for a class. */
  GENERATED("Chronotype");

  private static final ActivityOptions OPTIONS =
      ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(30)).build();

  private final String label;

  StubVariant(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** A new stub. In workflow code only. */
  Object create() {
    return switch (this) {
      case UNTYPED -> Workflow.newUntypedActivityStub(OPTIONS);
      case PROXY -> Workflow.newActivityStub(TwentySteps.class, OPTIONS);
      case GENERATED -> TwentyActivitiesStub.create();
    };
  }

  /** Calls an activity by a stub that is made once. In workflow code only. */
  Function<Object, Object> call() {
    Object stub = create();
    return switch (this) {
      case UNTYPED -> {
        ActivityStub untyped = (ActivityStub) stub;
        yield input -> untyped.execute("Step07", Receipt.class, input);
      }
      case PROXY -> {
        TwentySteps typed = (TwentySteps) stub;
        yield input -> typed.step07((Receipt) input);
      }
      case GENERATED -> {
        TwentyActivitiesStub generated = (TwentyActivitiesStub) stub;
        yield input -> generated.step07((Receipt) input);
      }
    };
  }
}
