package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A property of a class while it is put together from fields, getters, setters and parameters. */
final class Property {

  /**
   * One of its accessors, and what is known of it here.
   *
   * @param name the name that an annotation gives or leaves to the member; null without one
   * @param isExplicit whether the annotation spells the name
   */
  record Link(
      Accessor accessor,
      @Nullable String name,
      boolean isExplicit,
      boolean isVisible,
      boolean isIgnored) {}

  private final String internalName;
  private final boolean forWriting;
  private String name;
  private AnnotationSet annotations = AnnotationSet.NONE;

  List<Link> fields = new ArrayList<>();
  List<Link> getters = new ArrayList<>();
  List<Link> setters = new ArrayList<>();
  List<Link> parameters = new ArrayList<>();

  Property(String internalName, String name, boolean forWriting) {
    this.internalName = internalName;
    this.name = name;
    this.forWriting = forWriting;
  }

  /** What it is called in JSON. */
  String name() {
    return name;
  }

  /** What it is called in Java. */
  String internalName() {
    return internalName;
  }

  void rename(String newName) {
    name = newName;
  }

  /** The annotations of all accessors; those of the one that is used come first. */
  AnnotationSet annotations() {
    return annotations;
  }

  /** The last one that is found comes first. */
  void add(Link link) {
    of(link.accessor().kind()).add(0, link);
  }

  private List<Link> of(Accessor.Kind kind) {
    return switch (kind) {
      case FIELD -> fields;
      case GETTER -> getters;
      case SETTER -> setters;
      case PARAMETER -> parameters;
    };
  }

  void addAll(Property other) {
    fields.addAll(other.fields);
    getters.addAll(other.getters);
    setters.addAll(other.setters);
    parameters.addAll(other.parameters);
  }

  private boolean any(Predicate<Link> test) {
    return any(fields, test) || any(getters, test) || any(setters, test) || any(parameters, test);
  }

  private static boolean any(List<Link> links, Predicate<Link> test) {
    for (Link each : links) {
      if (test.test(each)) {
        return true;
      }
    }
    return false;
  }

  boolean anyVisible() {
    return any(Link::isVisible);
  }

  boolean anyIgnored() {
    return any(Link::isIgnored);
  }

  boolean anyExplicitNotIgnored() {
    Predicate<Link> named = each -> !each.isIgnored() && each.name() != null;
    return any(fields, named)
        || any(getters, named)
        || any(setters, named)
        || any(parameters, each -> named.test(each) && each.isExplicit());
  }

  boolean isExplicitlyNamed() {
    return any(each -> each.name() != null && each.isExplicit());
  }

  Set<String> explicitNames() {
    Set<String> names = new LinkedHashSet<>();
    for (List<Link> each : List.of(fields, getters, setters, parameters)) {
      for (Link link : each) {
        if (link.isExplicit() && link.name() != null) {
          names.add(String.valueOf(link.name()));
        }
      }
    }
    return names;
  }

  boolean couldRead() {
    return !parameters.isEmpty() || !setters.isEmpty() || !fields.isEmpty();
  }

  boolean couldWrite() {
    return !getters.isEmpty() || !fields.isEmpty();
  }

  void removeIgnored() {
    Predicate<Link> ignored = Link::isIgnored;
    fields.removeIf(ignored);
    getters.removeIf(ignored);
    setters.removeIf(ignored);
    parameters.removeIf(ignored);
  }

  /** AUTO, READ_ONLY, WRITE_ONLY or READ_WRITE, from the accessor that is asked first. */
  String access() {
    List<List<Link>> order =
        forWriting
            ? List.of(getters, fields, parameters, setters)
            : List.of(parameters, setters, fields, getters);
    for (List<Link> each : order) {
      String access = each.isEmpty() ? "AUTO" : Jackson.access(own(each));
      if (!access.equals("AUTO")) {
        return access;
      }
    }
    return "AUTO";
  }

  private static AnnotationSet own(List<Link> links) {
    return links.get(0).accessor().annotations();
  }

  void removeNotVisible(boolean infersMutators) {
    Predicate<Link> hidden = each -> !each.isVisible();
    getters.removeIf(hidden);
    parameters.removeIf(hidden);
    if (!infersMutators || getters.isEmpty()) {
      fields.removeIf(hidden);
      setters.removeIf(hidden);
    }
  }

  /** One property for each of several explicit names; null where an accessor has none of them. */
  @Nullable List<Property> explode(Set<String> names) {
    List<Property> found = new ArrayList<>();
    names.forEach(each -> found.add(new Property(internalName, each, forWriting)));
    for (List<Link> links : List.of(fields, getters, setters, parameters)) {
      for (Link link : links) {
        if (link.isExplicit() && link.name() != null) {
          found.stream()
              .filter(each -> each.name.equals(link.name()))
              .forEach(each -> each.add(link));
        } else if (link.isVisible()) {
          return null;
        }
      }
    }
    return found;
  }

  void mergeAnnotations() {
    List<List<Link>> order =
        forWriting
            ? List.of(getters, fields, parameters, setters)
            : List.of(parameters, setters, fields, getters);
    for (List<Link> each : order) {
      for (Link link : each) {
        annotations = annotations.or(link.accessor().annotations());
      }
    }
  }

  /** Drops what is only visible where something else is marked. */
  void trim() {
    fields = trimmed(fields);
    getters = trimmed(getters);
    setters = trimmed(setters);
    parameters = trimmed(parameters);
  }

  private static List<Link> trimmed(List<Link> links) {
    if (links.size() < 2) {
      return links;
    }
    Function<Predicate<Link>, List<Link>> having =
        test -> new ArrayList<>(links.stream().filter(test).toList());
    List<Link> named = having.apply(each -> each.name() != null);
    if (!named.isEmpty()) {
      return named;
    }
    List<Link> visible = having.apply(Link::isVisible);
    return visible.isEmpty() ? links : visible;
  }

  /** The parameter that counts: one of a constructor rather than of a factory. */
  @Nullable Accessor parameter() {
    for (Link each : parameters) {
      Creator creator = each.accessor().creator();
      if (creator != null && creator.isConstructor()) {
        return each.accessor();
      }
    }
    return parameters.isEmpty() ? null : parameters.get(0).accessor();
  }

  @Override
  public String toString() {
    return name;
  }
}
