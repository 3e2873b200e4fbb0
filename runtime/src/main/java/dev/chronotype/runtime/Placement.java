package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.RegisteredActivity;

/** Where activities run that are to run in a child process. */
interface Placement {

  /** In this process, which is a child. */
  Placement HERE = activity -> activity;

  /** Nowhere: nobody has said how children are to be started. */
  Placement NOWHERE =
      activity -> {
        throw new IllegalArgumentException(
            activity
                + " has execution = CHILD_PROCESS. Give its registration to ChronotypePlugin, which"
                + " starts child processes: a dispatcher of your own does not.");
      };

  RegisteredActivity of(RegisteredActivity activity);
}
