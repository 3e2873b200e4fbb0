package dev.chronotype.processor.diagnostic;

import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Suppression;
import java.util.List;

/** Tells what {@code @SuppressWarnings} says to us. */
public interface Suppressions {

  /** None: for what has no place in a source. */
  Suppressions NONE = site -> List.of();

  /** At a place and at all that encloses it, the nearest first. */
  List<Suppression> at(Site site);
}
