package dev.chronotype.processor.read;

/** The annotations that the processors look for, by name: they are not on our own class path. */
public final class AnnotationNames {

  public static final String ACTIVITIES = "dev.chronotype.Activities";
  public static final String ACTIVITY_DEFINITION = "dev.chronotype.ActivityDefinition";

  private AnnotationNames() {}
}
