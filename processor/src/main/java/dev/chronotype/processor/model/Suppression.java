package dev.chronotype.processor.model;

/**
 * A text of a {@code @SuppressWarnings} that is for us.
 *
 * @param text as it stands there, {@code chronotype:CT201}
 * @param place what carries the annotation, for messages
 * @param site the text itself, where the compiler can point at it
 */
public record Suppression(String text, String place, Site site) {

  /** What a text that is for us begins with. */
  public static final String PREFIX = "chronotype:";

  /** The code, or the family of codes, that is to be silenced; empty where the prefix is wrong. */
  public String key() {
    return text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "";
  }

  /** The annotation as its author wrote it, for messages. */
  public String display() {
    return "@SuppressWarnings(\"" + text + "\")";
  }
}
