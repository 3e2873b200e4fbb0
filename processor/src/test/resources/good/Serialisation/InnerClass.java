package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  static class Line {
    public String article;
  }

  record Job(Line line) {}

  @ActivityDefinition
  void run(Job job) {}
}
