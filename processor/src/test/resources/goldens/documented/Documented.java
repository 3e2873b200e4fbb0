package com.acme.documented;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;

@Activities(startToCloseTimeout = "10s")
public class Documented {

  public record Input(List<String> items) {}

  /**
   * Sorts the items of an {@link Input}, {@code a < b} meaning that a comes first.
   *
   * <p>Items that are <em>equal</em> keep their order:
   *
   * <ul>
   *   <li>the first stays first,
   *   <li>see also {@link #reverse(Input) the reverse}.
   * </ul>
   *
   * <pre>{@code
   * sort(new Input(List.of("b", "a")));
   * }</pre>
   *
   * @param input what is to be sorted
   * @return the sorted items
   */
  @ActivityDefinition
  public List<String> sort(Input input) {
    return input.items();
  }

  /** Turns the order of the items round. */
  @ActivityDefinition
  public List<String> reverse(Input input) {
    return input.items();
  }
}
