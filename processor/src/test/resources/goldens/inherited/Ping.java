package com.acme.inherited;

import dev.chronotype.ActivityDefinition;

public interface Ping {

  record Echo(String text) {}

  @ActivityDefinition(name = "ping", startToCloseTimeout = "1s")
  default String ping(Echo echo) {
    return echo.text();
  }
}
