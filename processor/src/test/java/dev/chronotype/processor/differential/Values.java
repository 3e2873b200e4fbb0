package dev.chronotype.processor.differential;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes values of a type that will have been compiled by then. */
@FunctionalInterface
interface Values {

  /** New values, null among them where the type has it. */
  List<@Nullable Object> in(Universe universe);
}
