package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the properties of a class together, as Jackson does: for writing or for reading. */
final class PropertyCollector {

  private static final String VOID = "java.lang.Void";

  private final ClosedType type;
  private final Members members;
  private final boolean forWriting;
  private final boolean isRecord;
  private final boolean isInner;
  private final Set<String> components;
  private final String mutatorPrefix;
  private final AnnotationSet annotations;
  private final Visibility visibility;
  private final Map<String, Property> found = new LinkedHashMap<>();
  private final Properties result = new Properties();

  PropertyCollector(
      ClosedType type,
      ClassModel model,
      Members members,
      boolean forWriting,
      @Nullable String builderPrefix) {
    this.type = type;
    this.members = members;
    this.forWriting = forWriting;
    this.isRecord = model.kind() == ClassKind.RECORD;
    this.isInner = model.is(ClassTrait.INNER);
    this.components =
        isRecord
            ? model.fields().stream().map(MemberModel::name).collect(Collectors.toSet())
            : Set.of();
    this.mutatorPrefix = builderPrefix != null ? builderPrefix : isRecord ? "" : "set";
    this.annotations = members.annotations(type);
    this.visibility = Visibility.of(type.name(), annotations);
  }

  Properties collect() {
    if (!isRecord || forWriting) {
      members.fields(type).forEach(this::addField);
    }
    members.methods(type).forEach(this::addMethod);
    if (!isInner) {
      new CreatorParameters(type, members, isRecord, this::creatorProperty).add();
    }
    removeUnwanted();
    found.values().forEach(this::removeHidden);
    renameExplicit();
    found.values().forEach(Property::mergeAnnotations);
    translateNames();
    found.values().forEach(Property::trim);
    result.all.addAll(found.values());
    return result;
  }

  private Property property(String name) {
    return found.computeIfAbsent(name, each -> new Property(each, each, forWriting));
  }

  private Property creatorProperty(String name) {
    Property property = property(name);
    result.ofCreators.add(property);
    return property;
  }

  private void addField(Accessor field) {
    AnnotationSet own = field.annotations();
    if (Jackson.isOn(own, Jackson.KEY)) {
      result.keys.add(field);
    }
    if (Jackson.isOn(own, Jackson.VALUE)) {
      result.values.add(field);
      return;
    }
    boolean anyGetter = Jackson.isOn(own, Jackson.ANY_GETTER);
    boolean anySetter = Jackson.isOn(own, Jackson.ANY_SETTER);
    if (anyGetter || anySetter) {
      if (anyGetter) {
        result.anyGetters.add(field);
      }
      if (anySetter) {
        result.anySetters.add(field);
      }
      return;
    }
    String name = forWriting ? Jackson.nameForWriting(own) : Jackson.nameForReading(own);
    if (field.member().is(MemberTrait.TRANSIENT) && name == null) {
      return;
    }
    String implicit = field.member().name();
    boolean visible = name != null || Visibility.allows(visibility.field(), field.member());
    add(implicit, field, name, visible);
  }

  private void add(String implicit, Accessor accessor, @Nullable String name, boolean visible) {
    boolean isExplicit = name != null && !name.isEmpty();
    property(implicit)
        .add(
            new Property.Link(
                accessor,
                name == null ? null : isExplicit ? name : implicit,
                isExplicit,
                visible,
                Jackson.isIgnored(accessor.annotations())));
  }

  private void addMethod(Accessor method) {
    AnnotationSet own = method.annotations();
    switch (method.member().parameters().size()) {
      case 0 -> addGetter(method, own);
      case 1 -> addSetter(method, own);
      default -> {
        if (Jackson.isOn(own, Jackson.ANY_SETTER)) {
          result.anySetters.add(method);
        }
      }
    }
  }

  private void addGetter(Accessor method, AnnotationSet own) {
    if (method.type().name().equals("void") || method.type().is(VOID)) {
      return;
    }
    if (Jackson.isOn(own, Jackson.ANY_GETTER)) {
      result.anyGetters.add(method);
    } else if (Jackson.isOn(own, Jackson.KEY)) {
      result.keys.add(method);
    } else if (Jackson.isOn(own, Jackson.VALUE)) {
      result.values.add(method);
    } else {
      String name = Jackson.nameForWriting(own);
      String method0 = method.member().name();
      String implicit = components.contains(method0) ? method0 : Naming.ofGetter(method0);
      boolean isRegular = implicit != null;
      if (implicit == null) {
        implicit = Naming.ofIsGetter(method0, method.type());
      }
      if (name != null) {
        add(implicit == null ? method0 : implicit, method, name, true);
      } else if (implicit != null) {
        String level = isRegular ? visibility.getter() : visibility.isGetter();
        add(implicit, method, null, Visibility.allows(level, method.member()));
      }
    }
  }

  private void addSetter(Accessor method, AnnotationSet own) {
    String name = Jackson.nameForReading(own);
    String method1 = method.member().name();
    String implicit = isRecord ? null : Naming.ofMutator(method1, mutatorPrefix);
    if (name != null) {
      add(implicit == null ? method1 : implicit, method, name, true);
    } else if (implicit != null) {
      add(implicit, method, null, Visibility.allows(visibility.setter(), method.member()));
    }
  }

  private void removeUnwanted() {
    for (Property each : List.copyOf(found.values())) {
      if (!each.anyVisible()) {
        found.remove(each.name());
      } else if (each.anyIgnored()) {
        if (isRecord) {
          each.removeIgnored();
          ignore(each.name());
        } else if (each.anyExplicitNotIgnored()) {
          each.removeIgnored();
          if (!each.couldRead()) {
            ignore(each.name());
          }
        } else {
          found.remove(each.name());
          ignore(each.name());
        }
      }
    }
  }

  private void ignore(String name) {
    if (!forWriting) {
      result.ignored.add(name);
    }
  }

  private void removeHidden(Property property) {
    switch (property.access()) {
      case "READ_ONLY" -> {
        ignore(property.name());
        property.explicitNames().forEach(this::ignore);
        property.setters.clear();
        property.parameters.clear();
        if (!forWriting) {
          property.fields.clear();
        }
      }
      case "WRITE_ONLY" -> {
        property.getters.clear();
        if (forWriting) {
          property.fields.clear();
        }
      }
      case "READ_WRITE" -> {
        // Everything stays.
      }
      default -> property.removeNotVisible(!isRecord);
    }
  }

  private void renameExplicit() {
    List<Property> renamed = new ArrayList<>();
    for (Property each : List.copyOf(found.values())) {
      Set<String> names = each.explicitNames();
      if (names.isEmpty()) {
        continue;
      }
      found.remove(each.name());
      if (names.size() == 1) {
        each.rename(names.iterator().next());
        renamed.add(each);
        continue;
      }
      List<Property> several = each.explode(names);
      if (several == null) {
        result.refuse("property " + each.name() + " has the names " + String.join(", ", names));
      } else {
        renamed.addAll(several);
      }
    }
    renamed.forEach(this::merge);
  }

  private void merge(Property property) {
    Property known = found.putIfAbsent(property.name(), property);
    if (known != null) {
      known.addAll(property);
    }
    if (!property.parameters.isEmpty()) {
      result.ignored.remove(property.name());
    }
  }

  private void translateNames() {
    String strategy = Naming.strategy(annotations);
    if (strategy == null) {
      return;
    }
    List<Property> before = List.copyOf(found.values());
    found.clear();
    for (Property each : before) {
      if (!each.isExplicitlyNamed()) {
        each.rename(Naming.translated(each.name(), strategy));
      }
      Property known = found.putIfAbsent(each.name(), each);
      if (known != null) {
        known.addAll(each);
      }
    }
  }
}
