package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  class Line { // error: [CT213] Jobs.Job.line is a Jobs.Line, an inner class at class (ecj: Line)
    public String article;
  }

  record Job(Line line) {}

  @ActivityDefinition
  void run(Job job) {}
}
