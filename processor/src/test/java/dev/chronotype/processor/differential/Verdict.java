package dev.chronotype.processor.differential;

import java.util.List;

/**
 * What the checker says of a shape.
 *
 * @param messages all that it reports, whole
 */
record Verdict(Outcome outcome, List<String> messages) {

  Verdict {
    messages = List.copyOf(messages);
  }
}
