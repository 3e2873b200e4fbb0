package dev.chronotype.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;

/** How the thirteen records of one unit hang together. */
enum Shape {

  /** Five inputs and five results, each with a list of one of three records that hold none. */
  FLAT {
    @Override
    List<Component> references(int record) {
      return record < FIRST_INNER
          ? List.of(
              new Component(
                  "java.util.List<R" + (FIRST_INNER + record % METHODS % 3) + ">", "lines"))
          : List.of();
    }
  },

  /** Each record leads to the next, in ever other ways: the first is twelve records deep. */
  DEEP {
    @Override
    List<Component> references(int record) {
      if (record == RECORDS - 1) {
        return List.of();
      }
      String next = "R" + (record + 1);
      String type =
          switch (record % 4) {
            case 0 -> next;
            case 1 -> "java.util.List<" + next + ">";
            case 2 -> "java.util.Optional<" + next + ">";
            default -> "java.util.Map<String, java.util.List<" + next + ">>";
          };
      return List.of(new Component(type, "next"));
    }
  };

  static final int RECORDS = 13;
  static final int METHODS = 5;
  private static final int FIRST_INNER = 2 * METHODS;

  /** The components that lead to other records of the unit. */
  abstract List<Component> references(int record);

  /**
   * All components of a record: six to ten, with those that lead elsewhere in place of the last.
   */
  List<Component> components(int record) {
    List<Component> references = references(record);
    List<Component> all = new ArrayList<>(Component.of(record % METHODS));
    all.subList(all.size() - references.size(), all.size()).clear();
    all.addAll(references);
    return all;
  }
}
