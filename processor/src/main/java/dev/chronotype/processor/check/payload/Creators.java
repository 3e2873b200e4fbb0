package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a value of a class can be made from JSON. */
final class Creators {

  /** What a creator with one argument may take, beside an object. */
  enum Scalar {
    STRING,
    INT,
    LONG,
    DOUBLE,
    BOOLEAN,
    BIG_INTEGER,
    BIG_DECIMAL;

    /** What a value of the class is in JSON, or null where it is none of these. */
    static @Nullable Scalar of(String name) {
      return switch (name) {
        case "java.lang.String", "java.lang.CharSequence" -> STRING;
        case "int", "java.lang.Integer" -> INT;
        case "long", "java.lang.Long" -> LONG;
        case "double", "java.lang.Double" -> DOUBLE;
        case "boolean", "java.lang.Boolean" -> BOOLEAN;
        case "java.math.BigInteger" -> BIG_INTEGER;
        case "java.math.BigDecimal" -> BIG_DECIMAL;
        default -> null;
      };
    }
  }

  /** A creator, and whether it is marked as one. */
  record Found(Creator creator, boolean isExplicit) {}

  /** A type that a value is made from, with the annotations of the parameter. */
  record Delegate(ClosedType type, AnnotationSet annotations) {}

  final Map<Scalar, Found> scalars = new EnumMap<>(Scalar.class);

  private final Types types;

  /** The properties of the creator that takes them, by name; null without such a creator. */
  @Nullable Map<String, Accessor> properties;

  @Nullable Found propertyCreator;
  @Nullable Found delegating;
  @Nullable Delegate delegate;
  @Nullable Found arrayDelegating;
  @Nullable Delegate arrayDelegate;
  boolean hasDefault;

  /** Why Jackson refuses the class, or null. */
  @Nullable String problem;

  Creators(Types types) {
    this.types = types;
  }

  void refuse(String why) {
    if (problem == null) {
      problem = why;
    }
  }

  /** Whether there is any way to make a value. */
  boolean canMake() {
    return hasDefault
        || delegate != null
        || arrayDelegate != null
        || properties != null
        || !scalars.isEmpty();
  }

  boolean canMakeFromObject() {
    return hasDefault || delegate != null || properties != null;
  }

  /** Whether the creator that takes properties takes something that is in no payload, too. */
  boolean takesInjected() {
    Creator creator = propertyCreator == null ? null : propertyCreator.creator;
    if (creator != null) {
      for (int i = 0; i < creator.size(); i++) {
        if (creator.isInjected(i)) {
          return true;
        }
      }
    }
    return false;
  }

  void addScalar(Scalar scalar, Creator creator, boolean isExplicit) {
    if (wins(scalars.get(scalar), creator, isExplicit, scalar.name())) {
      scalars.put(scalar, new Found(creator, isExplicit));
    }
  }

  void addDelegating(Creator creator, boolean isExplicit, int index, boolean isArray) {
    Delegate taken = new Delegate(creator.types().get(index), creator.annotations(index));
    if (isArray) {
      if (wins(arrayDelegating, creator, isExplicit, "array-delegate")) {
        arrayDelegating = new Found(creator, isExplicit);
        arrayDelegate = taken;
      }
    } else if (wins(delegating, creator, isExplicit, "delegate")) {
      delegating = new Found(creator, isExplicit);
      delegate = taken;
    }
  }

  void addProperties(Creator creator, boolean isExplicit, Map<String, Accessor> byName) {
    if (wins(propertyCreator, creator, isExplicit, "property-based")) {
      propertyCreator = new Found(creator, isExplicit);
      properties = new LinkedHashMap<>(byName);
    }
  }

  /**
   * Whether a creator takes the place: marked ones before others, more special ones before less.
   */
  private boolean wins(@Nullable Found old, Creator creator, boolean isExplicit, String what) {
    if (old == null) {
      return true;
    }
    if (old.isExplicit && !isExplicit) {
      return false;
    }
    boolean compares =
        old.isExplicit == isExplicit && old.creator.isConstructor() == creator.isConstructor();
    if (!compares) {
      return true;
    }
    ClosedType oldType = old.creator.types().get(0);
    ClosedType newType = creator.types().get(0);
    if (oldType != newType) {
      if (types.isAssignable(oldType, newType)) {
        return false;
      }
      if (types.isAssignable(newType, oldType)) {
        return true;
      }
      if (oldType.isPrimitive() != newType.isPrimitive()) {
        return newType.isPrimitive();
      }
    }
    refuse("there are two creators of one kind (" + what + ")");
    return true;
  }
}
