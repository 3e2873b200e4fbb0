package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(retry = @Retry(initialInterval = "30")) // error: [CT401] initialInterval = "30" is at "30" (ecj: @ActivityDefinition)
  void number(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "30 s")) // error: [CT401] initialInterval = "30 s" is at "30 s" (ecj: @ActivityDefinition)
  void space(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "30sec")) // error: [CT401] initialInterval = "30sec" is at "30sec" (ecj: @ActivityDefinition)
  void word(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "1m30")) // error: [CT401] initialInterval = "1m30" is at "1m30" (ecj: @ActivityDefinition)
  void noUnit(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "1h 30m")) // error: [CT401] initialInterval = "1h 30m" is at "1h 30m" (ecj: @ActivityDefinition)
  void spaceBetween(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "")) // error: [CT401] initialInterval = "" is at "" (ecj: @ActivityDefinition)
  void empty(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = " ")) // error: [CT401] initialInterval = " " is at " " (ecj: @ActivityDefinition)
  void blank(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "PT")) // error: [CT401] initialInterval = "PT" is at "PT" (ecj: @ActivityDefinition)
  void emptyIso(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "P1Y")) // error: [CT401] initialInterval = "P1Y" is at "P1Y" (ecj: @ActivityDefinition)
  void year(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "-5s")) // error: [CT401] initialInterval = "-5s" is at "-5s" (ecj: @ActivityDefinition)
  void negative(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "0s")) // error: [CT402] initialInterval = "0s" is at "0s" (ecj: @ActivityDefinition)
  void zero(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "PT0S")) // error: [CT402] initialInterval = "PT0S" is at "PT0S" (ecj: @ActivityDefinition)
  void zeroIso(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "PT-5S")) // error: [CT402] initialInterval = "PT-5S" is at "PT-5S" (ecj: @ActivityDefinition)
  void negativeIso(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "1.5h")) // error: [CT401] initialInterval = "1.5h" is at "1.5h" (ecj: @ActivityDefinition)
  void fraction(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "PT0.0001S")) // error: [CT402] initialInterval = "PT0.0001S" is at "PT0.0001S" (ecj: @ActivityDefinition)
  void belowMillisecond(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "99999999999d")) // error: [CT402] initialInterval = "99999999999d" is at "99999999999d" (ecj: @ActivityDefinition)
  void tooLong(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "５s")) // error: [CT401] initialInterval = "５s" is at "５s" (ecj: @ActivityDefinition)
  void fullWidth(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "30 secs")) // error: [CT401] initialInterval = "30 secs" is at "30 secs" (ecj: @ActivityDefinition)
  void plural(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "1d12h30m500")) // error: [CT401] initialInterval = "1d12h30m500" is at "1d12h30m500" (ecj: @ActivityDefinition)
  void lastUnitMissing(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "30S")) // error: [CT401] initialInterval = "30S" is at "30S" (ecj: @ActivityDefinition)
  void capital(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "30m1h")) // error: [CT401] initialInterval = "30m1h" is at "30m1h" (ecj: @ActivityDefinition)
  void unordered(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "1h1h")) // error: [CT401] initialInterval = "1h1h" is at "1h1h" (ecj: @ActivityDefinition)
  void twice(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "1 minute, 30 seconds")) // error: [CT401] initialInterval = "1 minute, 30 seconds" is at "1 minute, 30 seconds" (ecj: @ActivityDefinition)
  void words(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "soon")) // error: [CT401] initialInterval = "soon" is at "soon" (ecj: @ActivityDefinition)
  void noNumber(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "99999999999999999999s")) // error: [CT401] initialInterval = "99999999999999999999s" is at "99999999999999999999s" (ecj: @ActivityDefinition)
  void overflow(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "P")) // error: [CT401] initialInterval = "P" is at "P" (ecj: @ActivityDefinition)
  void emptyPeriod(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "pt30s")) // error: [CT401] initialInterval = "pt30s" is at "pt30s" (ecj: @ActivityDefinition)
  void lowerCaseIso(Job job);

  @ActivityDefinition(retry = @Retry(initialInterval = "10µs")) // error: [CT401] initialInterval = "10µs" is at "10µs" (ecj: @ActivityDefinition)
  void micros(Job job);
}
