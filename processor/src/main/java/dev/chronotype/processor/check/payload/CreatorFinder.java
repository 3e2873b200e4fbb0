package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.check.payload.Creators.Scalar;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the creators of a class in the order in which Jackson looks for them. */
final class CreatorFinder {

  private final ClosedType type;
  private final ClassModel model;
  private final Members members;
  private final Types types;
  private final Properties properties;
  private final Visibility visibility;
  private final boolean isRecord;
  private final IdentityHashMap<MemberModel, Property[]> defined = new IdentityHashMap<>();
  private final Creators found;

  CreatorFinder(
      ClosedType type, ClassModel model, Members members, Types types, Properties properties) {
    this.type = type;
    this.model = model;
    this.members = members;
    this.types = types;
    this.properties = properties;
    this.found = new Creators(types);
    this.visibility = Visibility.of(type.name(), members.annotations(type));
    this.isRecord = model.kind() == ClassKind.RECORD;
  }

  Creators find() {
    for (Property property : properties.all) {
      for (Property.Link link : property.parameters) {
        Accessor parameter = link.accessor();
        Creator creator = parameter.creator();
        if (creator != null) {
          Property[] own =
              defined.computeIfAbsent(creator.member(), key -> new Property[creator.size()]);
          if (own[parameter.index()] != null) {
            found.refuse("a parameter is bound to two properties");
          }
          own[parameter.index()] = property;
        }
      }
    }
    List<Creator> implicitFactories = new ArrayList<>();
    boolean explicitFactories = explicit(members.factories(type), implicitFactories);
    boolean explicitConstructors = false;
    if (!model.isAbstract() && !model.is(ClassTrait.INNER)) {
      found.hasDefault |= members.hasDefaultConstructor(type);
      List<Creator> implicit = new ArrayList<>();
      explicitConstructors = explicit(members.constructors(type), implicit);
      if (!explicitConstructors) {
        addImplicit(implicit);
      }
    }
    if (!explicitFactories && !explicitConstructors) {
      implicitFactories.stream().filter(each -> each.size() == 1).forEach(this::addImplicitFactory);
    }
    return found;
  }

  /** Takes those that are marked, and sorts out those that may be used without. */
  private boolean explicit(List<Creator> creators, List<Creator> implicit) {
    boolean any = false;
    for (Creator each : creators) {
      String mode = Jackson.creatorMode(each.annotations());
      if (mode == null) {
        if (Visibility.allows(visibility.creator(), each.member())) {
          implicit.add(each);
        }
      } else if (!mode.equals("DISABLED")) {
        if (each.size() == 0) {
          found.hasDefault = true;
          continue;
        }
        any = true;
        switch (mode) {
          case "DELEGATING" -> addDelegating(each);
          case "PROPERTIES" -> addProperties(each);
          default -> addAny(each);
        }
      }
    }
    return any;
  }

  private void addDelegating(Creator creator) {
    int index = -1;
    for (int i = 0; i < creator.size(); i++) {
      if (!creator.isInjected(i)) {
        if (index >= 0) {
          found.refuse("a delegating creator takes more than one argument");
        } else {
          index = i;
        }
      }
    }
    if (index < 0) {
      found.refuse("a delegating creator takes nothing");
    } else if (creator.size() == 1) {
      addSingle(creator, true);
      sever(creator);
    } else {
      found.addDelegating(creator, true, index, isCollection(creator.types().get(index)));
    }
  }

  private void addProperties(Creator creator) {
    Map<String, Accessor> byName = new LinkedHashMap<>();
    for (int i = 0; i < creator.size(); i++) {
      Property property = property(creator, i);
      String name = property != null ? property.name() : CreatorParameters.implicitName(creator, i);
      if (creator.annotations(i).has(Jackson.UNWRAPPED) && property == null) {
        found.refuse("a creator cannot take what is unwrapped");
      } else if (name.isEmpty() && !creator.isInjected(i)) {
        found.refuse("parameter " + (i + 1) + " of the creator has no name");
      }
      put(byName, name, creator, i);
    }
    found.addProperties(creator, true, byName);
  }

  private void put(Map<String, Accessor> byName, String name, Creator creator, int index) {
    if (name.isEmpty() || creator.isInjected(index)) {
      return;
    }
    Accessor parameter = Accessor.ofParameter(creator, index, type);
    if (byName.put(name, parameter) != null) {
      found.refuse("two parameters of the creator are called " + name);
    }
  }

  /** Marked, but not how: Jackson guesses. */
  private void addAny(Creator creator) {
    if (creator.size() != 1) {
      int only = onlyNotInjected(creator);
      if (only >= 0 && property(creator, only) == null) {
        addDelegating(creator);
      } else {
        addProperties(creator);
      }
      return;
    }
    Property property = property(creator, 0);
    boolean isExplicit = property != null && property.isExplicitlyNamed();
    boolean useProperties =
        isExplicit
            || (properties.value() == null
                && (creator.isInjected(0) || (property != null && property.couldWrite())));
    if (useProperties) {
      addProperties(creator);
    } else {
      addSingle(creator, true);
      sever(creator);
    }
  }

  private static int onlyNotInjected(Creator creator) {
    int only = -1;
    for (int i = 0; i < creator.size(); i++) {
      if (!creator.isInjected(i)) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }

  private void addImplicit(List<Creator> creators) {
    List<Creator> unnamed = new ArrayList<>();
    for (Creator each : creators) {
      if (each.size() == 1) {
        addImplicitSingle(each);
      } else {
        addImplicitSeveral(each, unnamed);
      }
    }
  }

  private void addImplicitSingle(Creator creator) {
    Property property = property(creator, 0);
    if (isPropertyBased(creator, property)) {
      if (property != null) {
        Map<String, Accessor> byName = new LinkedHashMap<>();
        put(byName, property.name(), creator, 0);
        found.addProperties(creator, false, byName);
      }
    } else {
      addSingle(creator, false);
      sever(creator);
    }
  }

  private boolean isPropertyBased(Creator creator, @Nullable Property property) {
    if (property != null && property.isExplicitlyNamed()) {
      return true;
    }
    if (properties.value() != null) {
      return false;
    }
    return creator.isInjected(0) || (property != null && (property.couldWrite() || isRecord));
  }

  private void addImplicitSeveral(Creator creator, List<Creator> unnamed) {
    Map<String, Accessor> byName = new LinkedHashMap<>();
    int named = 0;
    int injected = 0;
    int unknown = 0;
    for (int i = 0; i < creator.size(); i++) {
      Property property = property(creator, i);
      if (property != null && (property.isExplicitlyNamed() || isRecord)) {
        named++;
        put(byName, property.name(), creator, i);
      } else if (creator.isInjected(i)) {
        injected++;
      } else if (creator.annotations(i).has(Jackson.UNWRAPPED)) {
        found.refuse("a creator cannot take what is unwrapped");
      } else {
        unknown = i;
      }
    }
    if (named + injected == creator.size()) {
      found.addProperties(creator, false, byName);
    } else if (named == 0 && injected > 0 && injected + 1 == creator.size()) {
      found.addDelegating(creator, false, unknown, isCollection(creator.types().get(unknown)));
    } else if (named + injected > 0) {
      found.refuse("parameter " + (unknown + 1) + " of a constructor has no name");
    } else {
      unnamed.add(creator);
    }
  }

  private void addImplicitFactory(Creator creator) {
    Property property = property(creator, 0);
    if (!isPropertyBased(creator, property)) {
      addSingle(creator, false);
      sever(creator);
    } else if (property != null && property.isExplicitlyNamed()) {
      Map<String, Accessor> byName = new LinkedHashMap<>();
      put(byName, property.name(), creator, 0);
      found.addProperties(creator, false, byName);
    }
  }

  private void addSingle(Creator creator, boolean isExplicit) {
    ClosedType taken = creator.types().get(0);
    Scalar scalar = Scalar.of(taken.name());
    if (scalar != null) {
      found.addScalar(scalar, creator, isExplicit);
    }
    boolean isBig = scalar == Scalar.BIG_INTEGER || scalar == Scalar.BIG_DECIMAL;
    if (isExplicit && (scalar == null || isBig)) {
      found.addDelegating(creator, true, 0, isCollection(taken));
    }
  }

  private boolean isCollection(ClosedType taken) {
    return types.is(taken, "java.util.Collection");
  }

  private @Nullable Property property(Creator creator, int index) {
    Property[] own = defined.get(creator.member());
    return own == null ? null : own[index];
  }

  /** What a creator takes as a whole is no property any more. */
  private void sever(Creator creator) {
    Property property = property(creator, 0);
    if (property != null) {
      property.parameters.clear();
    }
  }
}
