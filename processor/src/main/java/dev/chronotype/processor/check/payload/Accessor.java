package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;
import dev.chronotype.processor.model.payload.TypeUse;
import org.jspecify.annotations.Nullable;

/**
 * Something that a property's value is taken from or given to.
 *
 * @param member the field, method or constructor
 * @param declaring the class that declares it
 * @param type the type of the value
 * @param annotations its own, with those of what it overrides
 * @param creator the constructor or factory whose parameter it is, or null
 * @param index of the parameter
 */
public record Accessor(
    Kind kind,
    MemberModel member,
    ClosedType declaring,
    ClosedType type,
    AnnotationSet annotations,
    @Nullable Creator creator,
    int index) {

  /** What sort of member it is. */
  public enum Kind {
    FIELD,
    GETTER,
    SETTER,
    PARAMETER
  }

  /** A parameter of a constructor or factory, for a class that is made by it. */
  static Accessor ofParameter(Creator creator, int index, ClosedType declaring) {
    return new Accessor(
        Kind.PARAMETER,
        creator.member(),
        declaring,
        creator.types().get(index),
        creator.annotations(index),
        creator,
        index);
  }

  /** The type as it is declared, with type variables. */
  TypeUse declared() {
    return switch (kind) {
      case FIELD, GETTER -> member.type();
      case SETTER, PARAMETER -> member.parameters().get(index).type();
    };
  }

  boolean isPublic() {
    return member.is(MemberTrait.PUBLIC);
  }

  Accessor with(AnnotationSet more) {
    return new Accessor(kind, member, declaring, type, more, creator, index);
  }
}
