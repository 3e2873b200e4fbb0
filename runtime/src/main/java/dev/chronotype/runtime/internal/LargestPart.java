package dev.chronotype.runtime.internal;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The part of a JSON document that makes most of its size: as far down as one member or element
 * makes half of what it is in.
 *
 * @param path where it is, such as {@code OrderRequest.lines[3].photo}
 * @param bytes its size
 */
record LargestPart(String path, int bytes) {

  /** Deeper down a path tells nobody more. */
  private static final int MOST_LEVELS = 32;

  /** A key that is longer is cut: it stands in a message. */
  private static final int MOST_KEY = 60;

  /**
   * @param json the document, in UTF-8; of one that is none, as much is told as can be
   * @param root what to call the document itself
   */
  static LargestPart of(ByteString json, String root) {
    Scan scan = new Scan(json.toByteArray());
    String path = root;
    int start = 0;
    int end = json.size();
    for (int level = 0; level < MOST_LEVELS; level++) {
      Child child = scan.largestChild(start, end);
      if (child == null || child.end - child.start < (end - start) / 2) {
        break;
      }
      path += child.name;
      start = child.start;
      end = child.end;
    }
    return new LargestPart(path, end - start);
  }

  /** A member or an element. */
  private record Child(String name, int start, int end) {}

  /** Walks over a document, as far as it is well-formed. */
  private static final class Scan {

    private final byte[] json;

    Scan(byte[] json) {
      this.json = json;
    }

    /** The largest of those in an object or array, or null where there is none. */
    @Nullable Child largestChild(int start, int end) {
      int at = space(start, end);
      if (at >= end || (json[at] != '{' && json[at] != '[')) {
        return null;
      }
      boolean object = json[at] == '{';
      Child largest = null;
      at = space(at + 1, end);
      for (int index = 0; at < end && json[at] != '}' && json[at] != ']'; index++) {
        String name = "[" + index + "]";
        if (object) {
          int key = at;
          at = value(at, end);
          name = "." + key(key, at);
          at = space(space(at, end) + 1, end);
        }
        if (at >= end) {
          break;
        }
        int from = at;
        at = value(at, end);
        if (largest == null || at - from > largest.end - largest.start) {
          largest = new Child(name, from, at);
        }
        at = space(at, end);
        if (at < end && json[at] == ',') {
          at = space(at + 1, end);
        }
      }
      return largest;
    }

    private String key(int start, int end) {
      int length = Math.max(0, end - start - 2);
      String key = new String(json, start + 1, Math.min(length, MOST_KEY), StandardCharsets.UTF_8);
      return length > MOST_KEY ? key + "..." : key;
    }

    private int space(int start, int end) {
      int at = start;
      while (at < end && json[at] <= ' ' && json[at] >= 0) {
        at++;
      }
      return at;
    }

    /** Behind the value that begins here; at least one byte further, so that a walk ends. */
    private int value(int start, int end) {
      int at = start;
      int depth = 0;
      do {
        switch (json[at]) {
          case '"' -> at = string(at, end);
          case '{', '[' -> {
            depth++;
            at++;
          }
          case '}', ']' -> {
            depth--;
            at++;
          }
          default -> at++;
        }
      } while (at < end && (depth > 0 || !endsValue(at, start)));
      return at;
    }

    /** Outside of all brackets, what was begun ends before a comma, a colon or a bracket. */
    private boolean endsValue(int at, int start) {
      byte first = json[start];
      return first == '"'
          || first == '{'
          || first == '['
          || json[at] == ','
          || json[at] == ':'
          || json[at] == '}'
          || json[at] == ']'
          || (json[at] <= ' ' && json[at] >= 0);
    }

    private int string(int start, int end) {
      int at = start + 1;
      while (at < end && json[at] != '"') {
        at += json[at] == '\\' ? 2 : 1;
      }
      return Math.min(at + 1, end);
    }
  }
}
