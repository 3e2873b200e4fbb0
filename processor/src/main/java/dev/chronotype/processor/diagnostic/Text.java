package dev.chronotype.processor.diagnostic;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a code says. Codes are never used again for something else.
 *
 * @param headline what is wrong, naming the thing, in at most 120 characters with the code
 * @param body why, and what to write instead: six lines at most
 */
record Text(String id, Severity severity, String headline, String body) {

  /** The argument that tells which option asks for it; it takes no line of its own. */
  static final String ASKED = "asked";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z]*)}");

  String fill(String page, Map<String, String> arguments) {
    Matcher matcher = PLACEHOLDER.matcher("[" + id + "] " + headline + "\n" + body);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String argument = arguments.get(matcher.group(1));
      if (argument == null) {
        throw new IllegalStateException(id + " lacks its " + matcher.group());
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(argument));
    }
    matcher.appendTail(filled).append("More: ").append(page);
    String asked = arguments.get(ASKED);
    return asked == null ? filled.toString() : filled.append(". ").append(asked).toString();
  }
}
