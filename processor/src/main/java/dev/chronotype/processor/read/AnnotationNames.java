package dev.chronotype.processor.read;

import java.util.List;

/** The annotations that the processors look for, by name: they are not on our own class path. */
public final class AnnotationNames {

  public static final String ACTIVITIES = "dev.chronotype.Activities";
  public static final String ACTIVITY_DEFINITION = "dev.chronotype.ActivityDefinition";

  /** The SDK's own, on the interfaces of code that may know nothing of us. */
  public static final String ACTIVITY_INTERFACE = "io.temporal.activity.ActivityInterface";

  /** The SDK's own: names an activity of such an interface. */
  public static final String ACTIVITY_METHOD = "io.temporal.activity.ActivityMethod";

  /** The SDK's own: how an activity of such an interface is retried. */
  public static final String METHOD_RETRY = "io.temporal.common.MethodRetry";

  /** Of {@code chronotype-testing}: asks for fakes. */
  public static final String FAKES = "dev.chronotype.testing.Fakes";

  /** Ours: asks for clients of standalone activities. */
  public static final String CLIENTS = "dev.chronotype.Clients";

  /** In code that was written for us. */
  public static final List<String> OURS = List.of(ACTIVITIES, ACTIVITY_DEFINITION);

  /** In any code that has activities. */
  public static final List<String> OF_THE_SDK =
      List.of(ACTIVITY_INTERFACE, ACTIVITY_METHOD, METHOD_RETRY);

  private AnnotationNames() {}
}
