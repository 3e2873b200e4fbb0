package dev.chronotype.behaviour.children;

/** What an activity in a child is to do, and with what. */
public record Order(Deed deed, String text, int number) {

  /** What an activity can be told to do. */
  public enum Deed {
    ANSWER,
    WHERE,
    FAIL,
    FAIL_FOR_GOOD,
    EXIT,
    HALT,
    KILL,
    RUN_OUT_OF_MEMORY,
    PRINT,
    HANG,
    HANG_WITH_HEARTBEATS,
    BEAT_AND_HALT_ONCE,
    LEAVE_OPEN,
    LATER,
    ENVIRONMENT,
    CLIENT,
    INFO,
    SLEEP,
    TENANT
  }

  static Order to(Deed deed) {
    return new Order(deed, "", 0);
  }

  static Order to(Deed deed, String text) {
    return new Order(deed, text, 0);
  }
}
