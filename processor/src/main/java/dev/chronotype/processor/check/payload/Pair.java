package dev.chronotype.processor.check.payload;

/** A value on its way: as what it is written, and as what it is read. */
record Pair(Use written, Use read) {

  static Pair of(ClosedType type) {
    return new Pair(Use.of(type), Use.of(type));
  }
}
