package dev.chronotype.runtime;

import java.util.Set;

/** The activities of one instance, ready for a Worker. Generated; not for users to implement. */
public interface ActivityRegistration {

  /** The name of the class or interface that carries the definitions. */
  String owner();

  Set<String> activityTypes();
}
