package dev.chronotype.processor.check.payload;

/** How paths and messages name members. */
final class MemberNames {

  private MemberNames() {}

  /** A field by its name, a method with brackets. */
  static String of(Accessor accessor) {
    String name = accessor.member().name();
    return accessor.kind() == Accessor.Kind.FIELD ? name : name + "()";
  }
}
