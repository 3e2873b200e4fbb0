package com.example.bad;

import dev.chronotype.ActivityDefinition;

/** The attempt is over before a heartbeat can be missed: the timeout would never do anything. */
public class HeartbeatTooLong {

  public record Video(String url) {}

  @ActivityDefinition(startToCloseTimeout = "1m", heartbeatTimeout = "90s") // error: [CT403]
  public void transcode(Video video) {}
}
