package dev.chronotype.processor.differential;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the converter did.
 *
 * @param detail the value that showed it, and what happened to it
 */
record Truth(Outcome outcome, String detail) {

  private static final Pattern FAILURE =
      Pattern.compile("(?:writing|reading .*): (\\w+: [^(\"`\\[]{0,70})");

  /** The part of the detail that other shapes share, to group by. */
  String cause() {
    Matcher matcher = FAILURE.matcher(detail);
    if (matcher.find()) {
      return matcher.group(1).strip();
    }
    return detail.replaceAll("^[^:]*: ", "").replaceAll(" .*? came back as (\\S+) .*", " as $1");
  }
}
