package samples;

import dev.chronotype.ActivityDefinition;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(startToCloseTimeout = "30") // error: [CT401] startToCloseTimeout = "30" is at "30" (ecj: startToCloseTimeout)
  void number(Job job);

  @ActivityDefinition(startToCloseTimeout = "30 s") // error: [CT401] startToCloseTimeout = "30 s" is at "30 s" (ecj: startToCloseTimeout)
  void space(Job job);

  @ActivityDefinition(startToCloseTimeout = "30sec") // error: [CT401] startToCloseTimeout = "30sec" is at "30sec" (ecj: startToCloseTimeout)
  void word(Job job);

  @ActivityDefinition(startToCloseTimeout = "1m30") // error: [CT401] startToCloseTimeout = "1m30" is at "1m30" (ecj: startToCloseTimeout)
  void noUnit(Job job);

  @ActivityDefinition(startToCloseTimeout = "1h 30m") // error: [CT401] startToCloseTimeout = "1h 30m" is at "1h 30m" (ecj: startToCloseTimeout)
  void spaceBetween(Job job);

  @ActivityDefinition(startToCloseTimeout = "") // error: [CT401] startToCloseTimeout = "" is at "" (ecj: startToCloseTimeout)
  void empty(Job job);

  @ActivityDefinition(startToCloseTimeout = " ") // error: [CT401] startToCloseTimeout = " " is at " " (ecj: startToCloseTimeout)
  void blank(Job job);

  @ActivityDefinition(startToCloseTimeout = "PT") // error: [CT401] startToCloseTimeout = "PT" is at "PT" (ecj: startToCloseTimeout)
  void emptyIso(Job job);

  @ActivityDefinition(startToCloseTimeout = "P1Y") // error: [CT401] startToCloseTimeout = "P1Y" is at "P1Y" (ecj: startToCloseTimeout)
  void year(Job job);

  @ActivityDefinition(startToCloseTimeout = "-5s") // error: [CT401] startToCloseTimeout = "-5s" is at "-5s" (ecj: startToCloseTimeout)
  void negative(Job job);

  @ActivityDefinition(startToCloseTimeout = "0s") // error: [CT402] startToCloseTimeout = "0s" is at "0s" (ecj: startToCloseTimeout)
  void zero(Job job);

  @ActivityDefinition(startToCloseTimeout = "PT0S") // error: [CT402] startToCloseTimeout = "PT0S" is at "PT0S" (ecj: startToCloseTimeout)
  void zeroIso(Job job);

  @ActivityDefinition(startToCloseTimeout = "PT-5S") // error: [CT402] startToCloseTimeout = "PT-5S" is at "PT-5S" (ecj: startToCloseTimeout)
  void negativeIso(Job job);

  @ActivityDefinition(startToCloseTimeout = "1.5h") // error: [CT401] startToCloseTimeout = "1.5h" is at "1.5h" (ecj: startToCloseTimeout)
  void fraction(Job job);

  @ActivityDefinition(startToCloseTimeout = "PT0.0001S") // error: [CT402] startToCloseTimeout = "PT0.0001S" is at "PT0.0001S" (ecj: startToCloseTimeout)
  void belowMillisecond(Job job);

  @ActivityDefinition(startToCloseTimeout = "99999999999d") // error: [CT402] startToCloseTimeout = "99999999999d" is at "99999999999d" (ecj: startToCloseTimeout)
  void tooLong(Job job);

  @ActivityDefinition(startToCloseTimeout = "５s") // error: [CT401] startToCloseTimeout = "５s" is at "５s" (ecj: startToCloseTimeout)
  void fullWidth(Job job);

  @ActivityDefinition(startToCloseTimeout = "30 secs") // error: [CT401] startToCloseTimeout = "30 secs" is at "30 secs" (ecj: startToCloseTimeout)
  void plural(Job job);

  @ActivityDefinition(startToCloseTimeout = "1d12h30m500") // error: [CT401] startToCloseTimeout = "1d12h30m500" is at "1d12h30m500" (ecj: startToCloseTimeout)
  void lastUnitMissing(Job job);

  @ActivityDefinition(startToCloseTimeout = "30S") // error: [CT401] startToCloseTimeout = "30S" is at "30S" (ecj: startToCloseTimeout)
  void capital(Job job);

  @ActivityDefinition(startToCloseTimeout = "30m1h") // error: [CT401] startToCloseTimeout = "30m1h" is at "30m1h" (ecj: startToCloseTimeout)
  void unordered(Job job);

  @ActivityDefinition(startToCloseTimeout = "1h1h") // error: [CT401] startToCloseTimeout = "1h1h" is at "1h1h" (ecj: startToCloseTimeout)
  void twice(Job job);

  @ActivityDefinition(startToCloseTimeout = "1 minute, 30 seconds") // error: [CT401] startToCloseTimeout = "1 minute, 30 seconds" is at "1 minute, 30 seconds" (ecj: startToCloseTimeout)
  void words(Job job);

  @ActivityDefinition(startToCloseTimeout = "soon") // error: [CT401] startToCloseTimeout = "soon" is at "soon" (ecj: startToCloseTimeout)
  void noNumber(Job job);

  @ActivityDefinition(startToCloseTimeout = "99999999999999999999s") // error: [CT401] startToCloseTimeout = "99999999999999999999s" is at "99999999999999999999s" (ecj: startToCloseTimeout)
  void overflow(Job job);

  @ActivityDefinition(startToCloseTimeout = "P") // error: [CT401] startToCloseTimeout = "P" is at "P" (ecj: startToCloseTimeout)
  void emptyPeriod(Job job);

  @ActivityDefinition(startToCloseTimeout = "pt30s") // error: [CT401] startToCloseTimeout = "pt30s" is at "pt30s" (ecj: startToCloseTimeout)
  void lowerCaseIso(Job job);

  @ActivityDefinition(startToCloseTimeout = "10µs") // error: [CT401] startToCloseTimeout = "10µs" is at "10µs" (ecj: startToCloseTimeout)
  void micros(Job job);
}
