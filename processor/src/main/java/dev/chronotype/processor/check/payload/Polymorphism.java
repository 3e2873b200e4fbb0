package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Values whose class is written beside them. */
final class Polymorphism {

  private final Introspection classes;
  private final Types types;

  Polymorphism(Introspection classes) {
    this.classes = classes;
    this.types = classes.types();
  }

  /** Whether the class is written or expected; what that means has been said then. */
  boolean match(Pair pair, Outcome outcome) {
    TypeInfo expected = info(pair.read());
    if (expected == null) {
      return false;
    }
    if (info(pair.written()) == null && needsId(expected)) {
      withoutId(pair.read(), expected, outcome);
    } else if (!expected.isCustom() && !pair.read().type().isObject()) {
      subtypes(pair.read(), expected, outcome);
    }
    return true;
  }

  /** What Jackson notices before there is anything to read. */
  void prepare(Use read, Outcome outcome) {
    TypeInfo expected = info(read);
    if (expected != null && expected.id().equals("DEDUCTION")) {
      undeducible(read.type(), listed(read), Set::equals, outcome);
    }
  }

  private static boolean needsId(TypeInfo info) {
    return !info.id().equals("DEDUCTION") && !info.place().equals("EXISTING_PROPERTY");
  }

  /** What has no name of its class beside it is one of the default class when it is read. */
  private void withoutId(Use use, TypeInfo info, Outcome outcome) {
    if (info.otherwise() == null) {
      outcome.add(
          Problem.ofUse(SerialisationCode.TYPE_ID_LOST, use.type())
              .with("property", info.property()));
      return;
    }
    ClosedType taken = types.refine(use.type(), info.otherwise().name());
    for (ClosedType each : concrete(use.type(), possible(use, listed(use)))) {
      if (each != taken) {
        outcome.add(Changes.taken(taken, each, use.type()));
      }
      outcome.addElement(
          step(each, use), new Use(each, resolved(info)), new Use(taken, resolved(info)));
    }
  }

  /** That of a property is one for its elements where it has any. */
  private @Nullable TypeInfo info(Use use) {
    ClosedType type = use.type();
    AnnotationSet own = use.annotations();
    if (own.has(Jackson.TYPE_INFO)) {
      boolean isContainer =
          type.isArray()
              || References.is(type, types)
              || types.is(type, Containers.COLLECTION)
              || types.is(type, Containers.MAP);
      return isContainer ? null : TypeInfo.of(own);
    }
    return TypeInfo.of(classes.annotations(type));
  }

  private void subtypes(Use use, TypeInfo info, Outcome outcome) {
    ClosedType base = use.type();
    Set<String> listed = listed(use);
    Set<String> possible = possible(use, listed);
    boolean needsList = !info.namesClasses() && info.otherwise() == null;
    if (possible.isEmpty() && needsList && types.model(base) != null) {
      outcome.add(unlisted(base, base.simpleDisplay() + "'s implementations", "Implementation"));
    }
    if (info.id().equals("DEDUCTION")) {
      undeducible(base, listed, Polymorphism::isWithin, outcome);
    } else if (!info.namesClasses()) {
      sameNames(use, listed, outcome);
    }
    for (ClosedType each : concrete(base, possible)) {
      if (needsList && !listed.contains(each.name())) {
        outcome.add(unlisted(base, each.simpleDisplay(), ClassNames.simple(each.name())));
      } else {
        Use resolved = new Use(each, resolved(info));
        outcome.addElement(step(each, use), resolved, resolved);
      }
    }
  }

  /** The classes that annotations name, and the declared one if there may be values of it. */
  private Set<String> listed(Use use) {
    Set<String> listed = new LinkedHashSet<>();
    addListed(use.annotations().or(classes.annotations(use.type())), listed);
    ClassModel model = types.model(use.type());
    if (model != null && !model.isAbstract()) {
      listed.add(use.type().name());
    }
    return listed;
  }

  /** The classes that values may have: those that are listed, and those that are permitted. */
  private Set<String> possible(Use use, Set<String> listed) {
    Set<String> possible = new LinkedHashSet<>(listed);
    addPermitted(use.type().name(), possible, new LinkedHashSet<>());
    return possible;
  }

  private List<ClosedType> concrete(ClosedType base, Set<String> names) {
    // What is listed above the declared type may be no class of it.
    return names.stream()
        .map(each -> types.refine(base, each))
        .filter(each -> isConcrete(each) && types.isAssignable(each, base))
        .toList();
  }

  private boolean isConcrete(ClosedType type) {
    ClassModel model = types.model(type);
    return model != null && !model.isAbstract();
  }

  /** How a path names the class that a value has. */
  private static String step(ClosedType type, Use use) {
    return type == use.type() ? "" : "<" + ClassNames.simple(type.name()) + ">";
  }

  /** With no properties a value is one of the class without any; with all of them, of either. */
  private static boolean isWithin(Set<String> some, Set<String> all) {
    return some.isEmpty() ? all.isEmpty() : all.containsAll(some);
  }

  /**
   * That the names of the properties do not tell the classes apart.
   *
   * @param isLikeness whether the names of one class may be those of a value of another
   */
  private void undeducible(
      ClosedType base,
      Set<String> listed,
      BiPredicate<Set<String>, Set<String>> isLikeness,
      Outcome outcome) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (String each : listed) {
      ClassModel model = types.model(each);
      if (model != null && !model.isAbstract()) {
        Set<String> found = new LinkedHashSet<>();
        classes
            .read(types.refine(base, each), model)
            .properties()
            .all
            .forEach(one -> found.add(one.name()));
        names.put(each, found);
      }
    }
    for (Map.Entry<String, Set<String>> one : names.entrySet()) {
      for (Map.Entry<String, Set<String>> other : names.entrySet()) {
        if (!one.getKey().equals(other.getKey())
            && isLikeness.test(one.getValue(), other.getValue())) {
          outcome.add(
              Problem.ofClass(SerialisationCode.REFUSED_CLASS, base)
                  .with(
                      "why",
                      "a value with the properties of "
                          + ClassNames.simple(one.getKey())
                          + " may be a "
                          + ClassNames.simple(other.getKey())
                          + " as well"));
          return;
        }
      }
    }
  }

  /** That two classes go by one name, which is read as the latter. */
  private void sameNames(Use use, Set<String> listed, Outcome outcome) {
    Map<String, String> byName = new LinkedHashMap<>();
    Map<String, String> given = new LinkedHashMap<>();
    addNames(use.annotations().or(classes.annotations(use.type())), given);
    for (String each : listed) {
      ClassModel model = types.model(each);
      if (model == null || model.isAbstract()) {
        continue;
      }
      AnnotationUse own = model.annotations().find(Jackson.TYPE_NAME);
      String simple = model.binaryName().substring(model.binaryName().lastIndexOf('.') + 1);
      String name = given.getOrDefault(each, own == null ? simple : own.text("value", simple));
      String other = byName.put(name, each);
      if (other != null) {
        ClosedType lost = types.refine(use.type(), other);
        ClosedType taken = types.refine(use.type(), each);
        outcome.add(Changes.subclass(taken, lost));
        outcome.addElement("<" + ClassNames.simple(other) + ">", Use.of(lost), Use.of(taken));
      }
    }
  }

  private static void addNames(AnnotationSet annotations, Map<String, String> found) {
    AnnotationUse all = annotations.find(Jackson.SUB_TYPES);
    for (AnnotationUse each : all == null ? List.<AnnotationUse>of() : all.annotations("value")) {
      TypeUse.ClassUse type = each.type("value");
      if (type != null && !each.text("name", "").isEmpty()) {
        found.put(type.name(), each.text("name", ""));
      }
    }
  }

  private static Problem unlisted(ClosedType base, String what, String simple) {
    return Problem.ofClass(SerialisationCode.UNLISTED_SUBTYPE, base)
        .with("subtype", what)
        .with("fix", "@JsonSubTypes.Type(" + simple + ".class)");
  }

  /** What says that the class is known now, and which property told it. */
  private static AnnotationSet resolved(TypeInfo info) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("use", "NONE");
    if (info.place().equals("EXISTING_PROPERTY")) {
      values.put("property", info.property());
      values.put("visible", info.isVisible());
    }
    return new AnnotationSet(
        Map.of(Jackson.TYPE_INFO, new AnnotationUse(Jackson.TYPE_INFO, values)));
  }

  private void addListed(AnnotationSet annotations, Set<String> found) {
    AnnotationUse use = annotations.find(Jackson.SUB_TYPES);
    if (use == null) {
      return;
    }
    for (AnnotationUse each : use.annotations("value")) {
      TypeUse.ClassUse type = each.type("value");
      ClassModel model = type == null ? null : types.model(type.name());
      if (type != null && found.add(type.name()) && model != null) {
        addListed(model.annotations(), found);
      }
    }
  }

  private void addPermitted(String name, Set<String> found, Set<String> seen) {
    ClassModel model = types.model(name);
    if (model == null || !seen.add(name)) {
      return;
    }
    for (String each : model.permitted()) {
      ClassModel permitted = types.model(each);
      if (permitted != null && !permitted.isAbstract()) {
        found.add(each);
      }
      addPermitted(each, found, seen);
    }
  }
}
