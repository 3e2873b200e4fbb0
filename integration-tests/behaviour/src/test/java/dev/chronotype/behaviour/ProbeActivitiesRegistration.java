package dev.chronotype.behaviour;

import dev.chronotype.runtime.spi.ActivityDescriptor;
import dev.chronotype.runtime.spi.ChronotypeGenerated;
import dev.chronotype.runtime.spi.GeneratedRegistration;
import dev.chronotype.runtime.spi.SpiLevel;
import java.util.function.Supplier;

/** Written by hand in the shape of what the annotation processor generates. */
@ChronotypeGenerated
public final class ProbeActivitiesRegistration extends GeneratedRegistration<ProbeActivities> {

  static {
    SpiLevel.require(1, "0.1.0");
  }

  private ProbeActivitiesRegistration(ProbeActivities activities) {
    super(activities, descriptors());
  }

  private ProbeActivitiesRegistration(Supplier<? extends ProbeActivities> activities) {
    super(activities, descriptors());
  }

  public static ProbeActivitiesRegistration of(ProbeActivities activities) {
    return new ProbeActivitiesRegistration(activities);
  }

  public static ProbeActivitiesRegistration of(Supplier<? extends ProbeActivities> activities) {
    return new ProbeActivitiesRegistration(activities);
  }

  private static ActivityDescriptor[] descriptors() {
    return new ActivityDescriptor[] {
      ActivityDescriptor.returning(
          "compose",
          "dev.chronotype.behaviour.ProbeActivities#compose",
          Compose.class,
          Compose.class),
      ActivityDescriptor.returningNothing(
          "note", "dev.chronotype.behaviour.ProbeActivities#note", Compose.class, Compose.class),
      ActivityDescriptor.returning(
          "absent", "dev.chronotype.behaviour.ProbeActivities#absent", Empty.class, Empty.class),
      ActivityDescriptor.returning(
          "count", "dev.chronotype.behaviour.ProbeActivities#count", Count.class, Count.class),
      ActivityDescriptor.returning(
          "total", "dev.chronotype.behaviour.ProbeActivities#total", Count.class, Count.class),
      ActivityDescriptor.returning(
          "isEven", "dev.chronotype.behaviour.ProbeActivities#isEven", Count.class, Count.class),
      ActivityDescriptor.returning(
          "half", "dev.chronotype.behaviour.ProbeActivities#half", Count.class, Count.class),
      ActivityDescriptor.returning(
          "lines", "dev.chronotype.behaviour.ProbeActivities#lines", Count.class, Count.class),
      ActivityDescriptor.returning(
          "index", "dev.chronotype.behaviour.ProbeActivities#index", Count.class, Count.class),
      ActivityDescriptor.returning(
          "maybe", "dev.chronotype.behaviour.ProbeActivities#maybe", Count.class, Count.class),
      ActivityDescriptor.returning(
          "page", "dev.chronotype.behaviour.ProbeActivities#page", Count.class, Count.class),
      ActivityDescriptor.returning(
          "fail", "dev.chronotype.behaviour.ProbeActivities#fail", Fail.class, Fail.class),
      ActivityDescriptor.returning(
          "failWithError",
          "dev.chronotype.behaviour.ProbeActivities#failWithError",
          Empty.class,
          Empty.class),
      ActivityDescriptor.returning(
          "flaky", "dev.chronotype.behaviour.ProbeActivities#flaky", Count.class, Count.class),
      ActivityDescriptor.returning(
          "info", "dev.chronotype.behaviour.ProbeActivities#info", Empty.class, Empty.class),
      ActivityDescriptor.returning(
          "instance",
          "dev.chronotype.behaviour.ProbeActivities#instance",
          Empty.class,
          Empty.class),
      ActivityDescriptor.returning(
          "beat", "dev.chronotype.behaviour.ProbeActivities#beat", Count.class, Count.class),
      ActivityDescriptor.returning(
          "untilCancelled",
          "dev.chronotype.behaviour.ProbeActivities#untilCancelled",
          Empty.class,
          Empty.class),
      ActivityDescriptor.returning(
          "handOver",
          "dev.chronotype.behaviour.ProbeActivities#handOver",
          Empty.class,
          Empty.class),
      ActivityDescriptor.returning(
          "propagated",
          "dev.chronotype.behaviour.ProbeActivities#propagated",
          Empty.class,
          Empty.class),
    };
  }

  @Override
  protected Object call(ProbeActivities activities, int activity, Object input) throws Throwable {
    return switch (activity) {
      case 0 -> activities.compose((Compose) input);
      case 1 -> {
        activities.note((Compose) input);
        yield null;
      }
      case 2 -> activities.absent((Empty) input);
      case 3 -> activities.count((Count) input);
      case 4 -> activities.total((Count) input);
      case 5 -> activities.isEven((Count) input);
      case 6 -> activities.half((Count) input);
      case 7 -> activities.lines((Count) input);
      case 8 -> activities.index((Count) input);
      case 9 -> activities.maybe((Count) input);
      case 10 -> activities.page((Count) input);
      case 11 -> activities.fail((Fail) input);
      case 12 -> activities.failWithError((Empty) input);
      case 13 -> activities.flaky((Count) input);
      case 14 -> activities.info((Empty) input);
      case 15 -> activities.instance((Empty) input);
      case 16 -> activities.beat((Count) input);
      case 17 -> activities.untilCancelled((Empty) input);
      case 18 -> activities.handOver((Empty) input);
      case 19 -> activities.propagated((Empty) input);
      default -> throw noSuchActivity(activity);
    };
  }
}
