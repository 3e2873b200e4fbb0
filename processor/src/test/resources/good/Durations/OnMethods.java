package samples;

import dev.chronotype.ActivityDefinition;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(startToCloseTimeout = "30s")
  void job0(Job job);

  @ActivityDefinition(startToCloseTimeout = "1h30m")
  void job1(Job job);

  @ActivityDefinition(startToCloseTimeout = "500ms")
  void job2(Job job);

  @ActivityDefinition(startToCloseTimeout = "PT30S")
  void job3(Job job);

  @ActivityDefinition(startToCloseTimeout = "PT0.5S")
  void job4(Job job);

  @ActivityDefinition(startToCloseTimeout = "1d")
  void job5(Job job);

  @ActivityDefinition(startToCloseTimeout = "1d2h3m4s5ms")
  void job6(Job job);

  @ActivityDefinition(startToCloseTimeout = "P1DT2H")
  void job7(Job job);

  @ActivityDefinition(startToCloseTimeout = "90m")
  void job8(Job job);

  @ActivityDefinition(startToCloseTimeout = "3600s")
  void job9(Job job);

  @ActivityDefinition(startToCloseTimeout = "1ms")
  void job10(Job job);

  @ActivityDefinition(startToCloseTimeout = "036s")
  void job11(Job job);
}
