package dev.chronotype.processor.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Accepts the HTML that most Javadoc consists of, where doclint has nothing to complain of:
 * paragraphs, lists, preformatted text and emphasis, without attributes. Errs on the strict side.
 */
final class WellFormedHtml {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)>");
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|nbsp|#\\d{2,4});");
  private static final Set<String> EMPHASIS = Set.of("b", "i", "em", "strong", "code");
  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final String INLINE_TAG = "@";

  private final Deque<String> open = new ArrayDeque<>();
  private boolean empty = true;
  private boolean wrong;

  private WellFormedHtml() {}

  /** Whether the text, whose inline tags name nothing elsewhere, may stand as it is. */
  static boolean accepts(String text) {
    WellFormedHtml html = new WellFormedHtml();
    InlineTags.forEachPart(text, (part, isTag) -> html.part(part, isTag));
    html.closeOptional();
    return !html.wrong && html.open.isEmpty();
  }

  private void part(String part, boolean isInlineTag) {
    if (isInlineTag) {
      text(part.startsWith("{@code") ? INLINE_TAG : "x");
      return;
    }
    Matcher tags = TAG.matcher(part);
    int from = 0;
    while (tags.find()) {
      text(part.substring(from, tags.start()));
      from = tags.end();
      String name = tags.group(2).toLowerCase(Locale.ROOT);
      if (tags.group(1).isEmpty()) {
        begin(name);
      } else {
        end(name);
      }
    }
    text(part.substring(from));
  }

  private void text(String text) {
    String rest = ENTITY.matcher(text).replaceAll("x");
    wrong |= rest.chars().anyMatch(each -> "<>&".indexOf(each) >= 0);
    if (!text.isBlank()) {
      empty = false;
      wrong |= LISTS.contains(innermost());
      wrong |= text.equals(INLINE_TAG) && open.contains("code");
    }
  }

  private void begin(String name) {
    if (EMPHASIS.contains(name)) {
      wrong |= LISTS.contains(innermost()) || open.contains(name);
    } else if (name.equals("li")) {
      closeOptional("p");
      closeOptional("li");
      wrong |= !LISTS.contains(innermost());
    } else if (name.equals("p") || name.equals("pre") || LISTS.contains(name)) {
      closeOptional("p");
      wrong |= !(open.isEmpty() || innermost().equals("li")) || (name.equals("p") && empty);
    } else {
      wrong = true;
    }
    open.push(name);
    empty = true;
  }

  private void end(String name) {
    if (LISTS.contains(name)) {
      closeOptional("p");
      closeOptional("li");
    } else if (name.equals("li")) {
      closeOptional("p");
    }
    wrong |= empty || !innermost().equals(name);
    if (!open.isEmpty()) {
      open.pop();
    }
    empty = false;
  }

  private void closeOptional() {
    closeOptional("p");
    closeOptional("li");
  }

  private void closeOptional(String name) {
    if (innermost().equals(name)) {
      wrong |= empty;
      open.pop();
      empty = false;
    }
  }

  private String innermost() {
    return open.isEmpty() ? "" : open.peek();
  }
}
