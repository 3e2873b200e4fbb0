package com.acme.reports;

import dev.chronotype.ActivityDefinition;

public class Reports {

  public record Render(String report) {}

  @ActivityDefinition
  public String render(Render render) {
    return render.report();
  }

  @ActivityDefinition(startToCloseTimeout = "1h30m")
  public void print(Render render) {}
}
