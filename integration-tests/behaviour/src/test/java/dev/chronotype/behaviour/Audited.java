package dev.chronotype.behaviour;

import io.temporal.activity.ActivityInterface;

/** Has a prefix of its own, which its activities keep below. */
@ActivityInterface(namePrefix = "Audited_")
public interface Audited {

  int audit(String text);
}
