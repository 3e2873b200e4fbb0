package dev.chronotype.runtime.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of a place in JSON: {@code OrderRequest.lines[3].price: expected a number, found
 * "abc" at byte 1,204}. What is before the place is well-formed where a codec has read it, and may
 * be anything where it was passed over; how many levels and bytes there are is bounded by the
 * codec.
 */
final class JsonPlace {

  private static final int MAX_EXCERPT = 40;
  private static final int MAX_NAME = 60;
  private static final int MAX_LEVELS = 32;

  private static final Pattern PLAIN_NAME = Pattern.compile("\\w+");

  /** One object or array around the place. */
  private static final class Level {
    final boolean isObject;
    @Nullable String name;
    int index;

    Level(boolean isObject) {
      this.isObject = isObject;
    }
  }

  private final byte[] json;
  private final int offset;
  private final List<Level> levels = new ArrayList<>();

  private JsonPlace(byte[] json, int offset) {
    this.json = json;
    this.offset = offset;
  }

  /**
   * Describes a place.
   *
   * @param root what the whole value is called
   * @param showsContents whether values may be shown; names always are
   */
  static String of(byte[] json, Misfit misfit, String root, boolean showsContents) {
    JsonPlace place = new JsonPlace(json, misfit.offset());
    place.walk();
    String found = showsContents && misfit.isOfBytes() ? ", found " + place.excerpt() : "";
    return String.format(
        Locale.ROOT,
        "%s%s: %s%s at byte %,d",
        root,
        place.path(),
        misfit.problem(showsContents),
        found,
        misfit.offset());
  }

  private void walk() {
    int at = 0;
    while (at < offset) {
      switch (json[at]) {
        case '{' -> levels.add(new Level(true));
        case '[' -> levels.add(new Level(false));
        case '}', ']' -> leave();
        case ',' -> next();
        case '"' -> {
          int end = endOfText(at);
          name(at, end);
          at = end - 1;
        }
        default -> {
          // White space, a colon, or part of a number or a literal.
        }
      }
      at++;
    }
    if (offset < json.length && json[offset] == '}' && !levels.isEmpty()) {
      // The object itself, and not its last component.
      levels.get(levels.size() - 1).name = null;
    }
  }

  private void leave() {
    if (!levels.isEmpty()) {
      levels.remove(levels.size() - 1);
    }
  }

  private void next() {
    if (!levels.isEmpty()) {
      Level level = levels.get(levels.size() - 1);
      level.name = null;
      level.index++;
    }
  }

  private int endOfText(int start) {
    int at = start + 1;
    while (at < json.length && json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, json.length);
  }

  private void name(int start, int end) {
    Level level = levels.isEmpty() ? null : levels.get(levels.size() - 1);
    boolean isWhole = end - start >= 2 && end <= offset;
    if (level != null && level.isObject && level.name == null && isWhole) {
      level.name = new String(json, start + 1, end - start - 2, UTF_8);
    }
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    for (Level level : levels.subList(0, Math.min(levels.size(), MAX_LEVELS))) {
      if (!level.isObject) {
        path.append('[').append(level.index).append(']');
      } else if (level.name != null) {
        path.append(step(level.name));
      }
    }
    return levels.size() > MAX_LEVELS ? path.append('…').toString() : path.toString();
  }

  private static String step(String name) {
    String shown = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) + "…" : name;
    return PLAIN_NAME.matcher(shown).matches() ? "." + shown : "[\"" + shown + "\"]";
  }

  private String excerpt() {
    if (offset >= json.length) {
      return "the end";
    }
    int end = json[offset] == '"' ? endOfText(offset) : endOfToken();
    String found = new String(json, offset, end - offset, UTF_8).replaceAll("\\p{Cntrl}", "\uFFFD");
    return found.length() > MAX_EXCERPT ? found.substring(0, MAX_EXCERPT) + "…" : found;
  }

  private int endOfToken() {
    int at = offset + 1;
    while (at < json.length && json[at] > ' ' && ",:]}\"".indexOf(json[at]) < 0) {
      at++;
    }
    return at;
  }
}
