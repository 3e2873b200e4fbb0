package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String id) {}

  @Activities(scheduleToCloseTimeout = "30") // error: [CT401] scheduleToCloseTimeout = "30" is at "30" (ecj: scheduleToCloseTimeout)
  interface Number {
    @ActivityDefinition
    void number(Job job);
  }

  @Activities(scheduleToCloseTimeout = "30 s") // error: [CT401] scheduleToCloseTimeout = "30 s" is at "30 s" (ecj: scheduleToCloseTimeout)
  interface Space {
    @ActivityDefinition
    void space(Job job);
  }

  @Activities(scheduleToCloseTimeout = "30sec") // error: [CT401] scheduleToCloseTimeout = "30sec" is at "30sec" (ecj: scheduleToCloseTimeout)
  interface Word {
    @ActivityDefinition
    void word(Job job);
  }

  @Activities(scheduleToCloseTimeout = "1m30") // error: [CT401] scheduleToCloseTimeout = "1m30" is at "1m30" (ecj: scheduleToCloseTimeout)
  interface NoUnit {
    @ActivityDefinition
    void noUnit(Job job);
  }

  @Activities(scheduleToCloseTimeout = "1h 30m") // error: [CT401] scheduleToCloseTimeout = "1h 30m" is at "1h 30m" (ecj: scheduleToCloseTimeout)
  interface SpaceBetween {
    @ActivityDefinition
    void spaceBetween(Job job);
  }

  @Activities(scheduleToCloseTimeout = "") // error: [CT401] scheduleToCloseTimeout = "" is at "" (ecj: scheduleToCloseTimeout)
  interface Empty {
    @ActivityDefinition
    void empty(Job job);
  }

  @Activities(scheduleToCloseTimeout = " ") // error: [CT401] scheduleToCloseTimeout = " " is at " " (ecj: scheduleToCloseTimeout)
  interface Blank {
    @ActivityDefinition
    void blank(Job job);
  }

  @Activities(scheduleToCloseTimeout = "PT") // error: [CT401] scheduleToCloseTimeout = "PT" is at "PT" (ecj: scheduleToCloseTimeout)
  interface EmptyIso {
    @ActivityDefinition
    void emptyIso(Job job);
  }

  @Activities(scheduleToCloseTimeout = "P1Y") // error: [CT401] scheduleToCloseTimeout = "P1Y" is at "P1Y" (ecj: scheduleToCloseTimeout)
  interface Year {
    @ActivityDefinition
    void year(Job job);
  }

  @Activities(scheduleToCloseTimeout = "-5s") // error: [CT401] scheduleToCloseTimeout = "-5s" is at "-5s" (ecj: scheduleToCloseTimeout)
  interface Negative {
    @ActivityDefinition
    void negative(Job job);
  }

  @Activities(scheduleToCloseTimeout = "0s") // error: [CT402] scheduleToCloseTimeout = "0s" is at "0s" (ecj: scheduleToCloseTimeout)
  interface Zero {
    @ActivityDefinition
    void zero(Job job);
  }

  @Activities(scheduleToCloseTimeout = "PT0S") // error: [CT402] scheduleToCloseTimeout = "PT0S" is at "PT0S" (ecj: scheduleToCloseTimeout)
  interface ZeroIso {
    @ActivityDefinition
    void zeroIso(Job job);
  }

  @Activities(scheduleToCloseTimeout = "PT-5S") // error: [CT402] scheduleToCloseTimeout = "PT-5S" is at "PT-5S" (ecj: scheduleToCloseTimeout)
  interface NegativeIso {
    @ActivityDefinition
    void negativeIso(Job job);
  }

  @Activities(scheduleToCloseTimeout = "1.5h") // error: [CT401] scheduleToCloseTimeout = "1.5h" is at "1.5h" (ecj: scheduleToCloseTimeout)
  interface Fraction {
    @ActivityDefinition
    void fraction(Job job);
  }

  @Activities(scheduleToCloseTimeout = "PT0.0001S") // error: [CT402] scheduleToCloseTimeout = "PT0.0001S" is at "PT0.0001S" (ecj: scheduleToCloseTimeout)
  interface BelowMillisecond {
    @ActivityDefinition
    void belowMillisecond(Job job);
  }

  @Activities(scheduleToCloseTimeout = "99999999999d") // error: [CT402] scheduleToCloseTimeout = "99999999999d" is at "99999999999d" (ecj: scheduleToCloseTimeout)
  interface TooLong {
    @ActivityDefinition
    void tooLong(Job job);
  }

  @Activities(scheduleToCloseTimeout = "５s") // error: [CT401] scheduleToCloseTimeout = "５s" is at "５s" (ecj: scheduleToCloseTimeout)
  interface FullWidth {
    @ActivityDefinition
    void fullWidth(Job job);
  }

  @Activities(scheduleToCloseTimeout = "30 secs") // error: [CT401] scheduleToCloseTimeout = "30 secs" is at "30 secs" (ecj: scheduleToCloseTimeout)
  interface Plural {
    @ActivityDefinition
    void plural(Job job);
  }

  @Activities(scheduleToCloseTimeout = "1d12h30m500") // error: [CT401] scheduleToCloseTimeout = "1d12h30m500" is at "1d12h30m500" (ecj: scheduleToCloseTimeout)
  interface LastUnitMissing {
    @ActivityDefinition
    void lastUnitMissing(Job job);
  }

  @Activities(scheduleToCloseTimeout = "30S") // error: [CT401] scheduleToCloseTimeout = "30S" is at "30S" (ecj: scheduleToCloseTimeout)
  interface Capital {
    @ActivityDefinition
    void capital(Job job);
  }

  @Activities(scheduleToCloseTimeout = "30m1h") // error: [CT401] scheduleToCloseTimeout = "30m1h" is at "30m1h" (ecj: scheduleToCloseTimeout)
  interface Unordered {
    @ActivityDefinition
    void unordered(Job job);
  }

  @Activities(scheduleToCloseTimeout = "1h1h") // error: [CT401] scheduleToCloseTimeout = "1h1h" is at "1h1h" (ecj: scheduleToCloseTimeout)
  interface Twice {
    @ActivityDefinition
    void twice(Job job);
  }

  @Activities(scheduleToCloseTimeout = "1 minute, 30 seconds") // error: [CT401] scheduleToCloseTimeout = "1 minute, 30 seconds" is at "1 minute, 30 seconds" (ecj: scheduleToCloseTimeout)
  interface Words {
    @ActivityDefinition
    void words(Job job);
  }

  @Activities(scheduleToCloseTimeout = "soon") // error: [CT401] scheduleToCloseTimeout = "soon" is at "soon" (ecj: scheduleToCloseTimeout)
  interface NoNumber {
    @ActivityDefinition
    void noNumber(Job job);
  }

  @Activities(scheduleToCloseTimeout = "99999999999999999999s") // error: [CT401] scheduleToCloseTimeout = "99999999999999999999s" is at "99999999999999999999s" (ecj: scheduleToCloseTimeout)
  interface Overflow {
    @ActivityDefinition
    void overflow(Job job);
  }

  @Activities(scheduleToCloseTimeout = "P") // error: [CT401] scheduleToCloseTimeout = "P" is at "P" (ecj: scheduleToCloseTimeout)
  interface EmptyPeriod {
    @ActivityDefinition
    void emptyPeriod(Job job);
  }

  @Activities(scheduleToCloseTimeout = "pt30s") // error: [CT401] scheduleToCloseTimeout = "pt30s" is at "pt30s" (ecj: scheduleToCloseTimeout)
  interface LowerCaseIso {
    @ActivityDefinition
    void lowerCaseIso(Job job);
  }

  @Activities(scheduleToCloseTimeout = "10µs") // error: [CT401] scheduleToCloseTimeout = "10µs" is at "10µs" (ecj: scheduleToCloseTimeout)
  interface Micros {
    @ActivityDefinition
    void micros(Job job);
  }
}
