package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses one of several accessors of a property, or finds that Jackson cannot. */
final class Conflicts {

  private Conflicts() {}

  /** The first of those that are left: that of a subclass is found after that of a superclass. */
  static Accessor chosen(List<Property.Link> links) {
    Accessor best = links.get(0).accessor();
    for (Property.Link each : links) {
      if (priority(each.accessor()) < priority(best)) {
        best = each.accessor();
      }
    }
    return best;
  }

  private static int priority(Accessor accessor) {
    String name = accessor.member().name();
    return switch (accessor.kind()) {
      case GETTER ->
          name.startsWith("get") && name.length() > 3
              ? 1
              : name.startsWith("is") && name.length() > 2 ? 2 : 3;
      case SETTER -> name.startsWith("set") && name.length() > 3 ? 1 : 2;
      default -> 1;
    };
  }

  /** That two getters are equally good. */
  static @Nullable Problem ofGetters(Property property, ClosedType type, Types types) {
    List<Property.Link> links = property.getters;
    for (int i = 1; i < links.size(); i++) {
      Accessor one = links.get(i - 1).accessor();
      Accessor other = links.get(i).accessor();
      if (priority(one) == priority(other) && !areRelated(one, other, types)) {
        return conflict(property, type, one, other);
      }
    }
    return null;
  }

  /** That two setters are equally good. */
  static @Nullable Problem ofSetters(Property property, ClosedType type, Types types) {
    List<Property.Link> links = property.setters;
    for (int i = 1; i < links.size(); i++) {
      Accessor one = links.get(i - 1).accessor();
      Accessor other = links.get(i).accessor();
      if (priority(one) == priority(other)
          && !areRelated(one, other, types)
          && rank(one.type()) == rank(other.type())) {
        return conflict(property, type, one, other);
      }
    }
    return null;
  }

  /** A primitive type is preferred, then String. */
  private static int rank(ClosedType type) {
    return type.isPrimitive() ? 0 : type.is("java.lang.String") ? 1 : 2;
  }

  /** The setter that is chosen. */
  static Accessor setter(Property property, Types types) {
    Accessor best = property.setters.get(0).accessor();
    for (Property.Link each : property.setters) {
      Accessor other = each.accessor();
      boolean isMoreSpecial =
          other.declaring() != best.declaring()
              && types.isAssignable(other.declaring(), best.declaring());
      boolean isBetter =
          other.declaring() == best.declaring()
              && (priority(other) < priority(best)
                  || (priority(other) == priority(best) && rank(other.type()) < rank(best.type())));
      if (isMoreSpecial || isBetter) {
        best = other;
      }
    }
    return best;
  }

  private static boolean areRelated(Accessor one, Accessor other, Types types) {
    return one.declaring() != other.declaring()
        && (types.isAssignable(one.declaring(), other.declaring())
            || types.isAssignable(other.declaring(), one.declaring()));
  }

  private static Problem conflict(
      Property property, ClosedType type, Accessor one, Accessor other) {
    return Problem.ofMember(SerialisationCode.REFUSED_CLASS, type, one)
        .with(
            "why",
            "%s and %s both stand for the property \"%s\""
                .formatted(MemberNames.of(one), MemberNames.of(other), property.name()));
  }
}
