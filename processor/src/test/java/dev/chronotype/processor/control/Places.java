package dev.chronotype.processor.control;

import dev.chronotype.processor.compile.Sources;
import java.util.List;

/** Sources with one fact, CT201 on a component, and a place for an annotation at each level. */
final class Places {

  /** All places from which the fact can be silenced, the nearest first. */
  static final List<String> ALL =
      List.of("component", "record", "parameter", "method", "type", "outer", "other");

  private static final String DESK =
      """
      package com.acme;

      import dev.chronotype.ActivityDefinition;
      import java.util.BitSet;

      /*outer*/
      public class Office {
        /*type*/
        public static class Desk {
          /*record*/
          public record Job(/*component*/ BitSet flags) {}

          @ActivityDefinition
          /*method*/
          public void run(/*parameter*/ Job job) {}

          /*other*/
          void notADefinition() {}
        }
      }
      """;

  private Places() {}

  /** The source with an annotation at one place, or without where the place is none. */
  static Sources with(String place, String annotation) {
    return Sources.of("Office.java", DESK.replace("/*" + place + "*/", annotation));
  }

  /** The same with the record in a file of its own. */
  static Sources inTwoFiles(String place, String annotation) {
    String record = "  /*record*/\n    public record Job(/*component*/ BitSet flags) {}\n";
    String office = DESK.replace(record, "");
    String job =
        "package com.acme;\n\nimport java.util.BitSet;\n\n"
            + "/*record*/\npublic record Job(/*component*/ BitSet flags) {}\n";
    return Sources.of("Office.java", office.replace("/*" + place + "*/", annotation))
        .and("Job.java", job.replace("/*" + place + "*/", annotation));
  }
}
