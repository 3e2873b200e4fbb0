package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the parameters of creators that stand for properties. */
final class CreatorParameters {

  private final ClosedType type;
  private final Members members;
  private final boolean isRecord;
  private final Function<String, Property> properties;

  /**
   * @param properties gives the property with an implicit name, a new one if need be
   */
  CreatorParameters(
      ClosedType type, Members members, boolean isRecord, Function<String, Property> properties) {
    this.type = type;
    this.members = members;
    this.isRecord = isRecord;
    this.properties = properties;
  }

  /** Adds them to the properties that they belong to. */
  void add() {
    Creator canonical = isRecord ? RecordCreators.canonical(type, members) : null;
    boolean anyNamed = false;
    Set<Integer> ofCanonical = new HashSet<>();
    for (Creator each : members.constructors(type)) {
      for (int i = 0; i < each.size(); i++) {
        if (addParameter(each, i, null)) {
          anyNamed = true;
          if (canonical != null && each.member().equals(canonical.member())) {
            ofCanonical.add(i);
          }
        }
      }
    }
    for (Creator each : members.factories(type)) {
      for (int i = 0; i < each.size(); i++) {
        anyNamed |= addParameter(each, i, null);
      }
    }
    if (canonical != null && !(anyNamed && ofCanonical.isEmpty())) {
      List<String> names = RecordCreators.components(type, members);
      for (int i = 0; i < canonical.size(); i++) {
        if (!ofCanonical.contains(i)) {
          addParameter(canonical, i, names.get(i));
        }
      }
    }
  }

  private boolean addParameter(Creator creator, int index, @Nullable String component) {
    AnnotationSet own = creator.annotations(index);
    String implicit = component != null ? component : implicitName(creator, index);
    String name = Jackson.nameForReading(own);
    boolean isExplicit = name != null && !name.isEmpty();
    if (!isExplicit) {
      if (implicit.isEmpty()) {
        return false;
      }
      String mode = Jackson.creatorMode(creator.annotations());
      if ((mode == null || mode.equals("DISABLED")) && component == null) {
        return false;
      }
      name = implicit;
    }
    Accessor parameter = Accessor.ofParameter(creator, index, type);
    properties
        .apply(implicit.isEmpty() ? String.valueOf(name) : implicit)
        .add(new Property.Link(parameter, name, isExplicit, true, false));
    return true;
  }

  /** The name that an annotation on the whole creator gives, or an empty one. */
  static String implicitName(Creator creator, int index) {
    var names = creator.annotations().find(Jackson.CONSTRUCTOR_PROPERTIES);
    List<String> texts = names == null ? List.of() : names.texts("value");
    return creator.isConstructor() && index < texts.size() ? texts.get(index) : "";
  }
}
