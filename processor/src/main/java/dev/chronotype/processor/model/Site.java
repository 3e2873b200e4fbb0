package dev.chronotype.processor.model;

/**
 * A place in the source that a diagnostic can point at. Only the reader that made it can tell which
 * element it stands for, and only during the round in which it was made.
 *
 * @param id the place's number, unique within its round
 */
public record Site(int id) {

  /** No place: for what has no element, such as an option of the processor. */
  public static final Site NONE = new Site(-1);
}
