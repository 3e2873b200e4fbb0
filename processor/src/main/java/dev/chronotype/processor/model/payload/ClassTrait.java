package dev.chronotype.processor.model.payload;

/** What else there is to know of a class. */
public enum ClassTrait {
  ABSTRACT,
  /** It and all classes around it are public. */
  PUBLIC,
  /** It, or a class around it, is private. */
  PRIVATE,
  /** The outermost class around it, or it itself where there is none, is public. */
  IN_PUBLIC,
  /** A record or enum of which something that its codec would name is deprecated. */
  DEPRECATED,
  FINAL,
  /** Its instances need one of the class around it. */
  INNER,
  /** It has an annotation at run time, be it of anybody's. */
  ANNOTATED,
  /** It belongs to the JDK, whose private members nobody else may touch. */
  PLATFORM,
  /** It belongs to the class library of a JDK 19 or newer. */
  SINCE_19,
  /** It stands in a source file that is being compiled. */
  SOURCE,
  /** Lombok adds members to it, which may not be there yet. */
  LOMBOK,
  KOTLIN,
  /** Something that it names could not be resolved: what was read of it is not all. */
  INCOMPLETE,
  /** The compiler cannot point at it: its site tells where it may be silenced, and no more. */
  UNPLACED
}
