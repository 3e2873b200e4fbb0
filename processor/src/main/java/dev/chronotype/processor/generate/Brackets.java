package dev.chronotype.processor.generate;

import java.util.ArrayList;
import java.util.List;

/** Tells where brackets open and close in a piece of generated code, outside of its strings. */
final class Brackets {

  private Brackets() {}

  static boolean areClosed(String code) {
    return depths(code)[code.length()] == 0;
  }

  /** The items of a list, as they are separated by commas outside of brackets. */
  static List<String> items(String list) {
    return split(list, ',', 1);
  }

  /** The calls of a chain: {@code a.b()}, {@code .c()}, {@code .d()}. */
  static List<String> chain(String code) {
    return split(code, '.', 0);
  }

  /**
   * @param skipped how many characters of the separator are left out
   */
  private static List<String> split(String code, char separator, int skipped) {
    int[] depths = depths(code);
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < code.length(); i++) {
      boolean follows = separator == ',' || code.charAt(i - 1) == ')';
      if (code.charAt(i) == separator && depths[i] == 0 && follows) {
        parts.add(code.substring(start, i).strip());
        start = i + skipped;
      }
    }
    parts.add(code.substring(start).strip());
    return parts;
  }

  /**
   * How many brackets are open before each character, and at the end; inside a string, one more.
   */
  private static int[] depths(String code) {
    int[] depths = new int[code.length() + 1];
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < code.length(); i++) {
      char each = code.charAt(i);
      depths[i] = depth + (inString ? 1 : 0);
      if (each == '"') {
        inString = !inString;
      } else if (inString) {
        i += each == '\\' ? 1 : 0;
      } else if ("(<".indexOf(each) >= 0) {
        depth++;
      } else if (each == ')' || (each == '>' && code.charAt(Math.max(0, i - 1)) != '-')) {
        depth--;
      }
    }
    depths[code.length()] = depth;
    return depths;
  }
}
