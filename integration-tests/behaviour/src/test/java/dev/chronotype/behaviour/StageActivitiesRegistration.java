package dev.chronotype.behaviour;

import dev.chronotype.runtime.spi.ActivityDescriptor;
import dev.chronotype.runtime.spi.ChronotypeGenerated;
import dev.chronotype.runtime.spi.GeneratedRegistration;
import dev.chronotype.runtime.spi.SpiLevel;
import java.util.function.Supplier;

/** Written by hand in the shape of what the annotation processor generates. */
@ChronotypeGenerated
public final class StageActivitiesRegistration extends GeneratedRegistration<StageActivities> {

  static {
    SpiLevel.require(1, "0.1.0");
  }

  private StageActivitiesRegistration(StageActivities activities) {
    super(activities, descriptors());
  }

  private StageActivitiesRegistration(Supplier<? extends StageActivities> activities) {
    super(activities, descriptors());
  }

  public static StageActivitiesRegistration of(StageActivities activities) {
    return new StageActivitiesRegistration(activities);
  }

  public static StageActivitiesRegistration of(Supplier<? extends StageActivities> activities) {
    return new StageActivitiesRegistration(activities);
  }

  private static ActivityDescriptor[] descriptors() {
    return new ActivityDescriptor[] {
      ActivityDescriptor.returningStage(
          "later", "dev.chronotype.behaviour.StageActivities#later", Empty.class, Empty.class),
      ActivityDescriptor.returningStage(
          "now", "dev.chronotype.behaviour.StageActivities#now", Compose.class, Compose.class),
      ActivityDescriptor.returningStageOfNothing(
          "nothingLater",
          "dev.chronotype.behaviour.StageActivities#nothingLater",
          Empty.class,
          Empty.class),
      ActivityDescriptor.returningStageOfNothing(
          "nothingNow",
          "dev.chronotype.behaviour.StageActivities#nothingNow",
          Empty.class,
          Empty.class),
      ActivityDescriptor.returningStage(
          "noStage", "dev.chronotype.behaviour.StageActivities#noStage", Empty.class, Empty.class),
      ActivityDescriptor.returningStage(
          "unconvertible",
          "dev.chronotype.behaviour.StageActivities#unconvertible",
          Empty.class,
          Empty.class),
      ActivityDescriptor.returningStage(
          "handedOver",
          "dev.chronotype.behaviour.StageActivities#handedOver",
          Empty.class,
          Empty.class),
    };
  }

  @Override
  protected Object call(StageActivities activities, int activity, Object input) throws Throwable {
    return switch (activity) {
      case 0 -> activities.later((Empty) input);
      case 1 -> activities.now((Compose) input);
      case 2 -> activities.nothingLater((Empty) input);
      case 3 -> activities.nothingNow((Empty) input);
      case 4 -> activities.noStage((Empty) input);
      case 5 -> activities.unconvertible((Empty) input);
      case 6 -> activities.handedOver((Empty) input);
      default -> throw noSuchActivity(activity);
    };
  }
}
