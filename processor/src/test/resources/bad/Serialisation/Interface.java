package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  interface Discount {}

  record Percentage(int percent) implements Discount {}

  record Line(String article, Discount discount) {} // error(javac): [CT203] Jobs.Job.lines[].discount is a Jobs.Discount at discount

  record Job(List<Line> lines) {}

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT203] Jobs.Job.lines[].discount is a Jobs.Discount at job
}
