package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The order in which Jackson writes the properties of an object. */
final class WrittenOrder {

  private final Properties properties;
  private final @Nullable AnnotationUse asked;
  private final boolean isAlphabetical;

  private WrittenOrder(Properties properties, @Nullable AnnotationUse asked) {
    this.properties = properties;
    this.asked = asked;
    this.isAlphabetical = asked != null && asked.flag("alphabetic", false);
  }

  /**
   * Sorts what is written: what the class asks for first, then what has an index, then what
   * creators take.
   */
  static List<Form.WrittenProperty> sorted(
      List<Form.WrittenProperty> written, Properties properties, AnnotationSet ofClass) {
    Map<String, Form.WrittenProperty> left = new LinkedHashMap<>();
    written.forEach(each -> left.put(each.name(), each));
    Map<String, Form.WrittenProperty> sorted = new LinkedHashMap<>();
    new WrittenOrder(properties, ofClass.find(Jackson.PROPERTY_ORDER))
        .names()
        .keySet()
        .forEach(
            name -> {
              Form.WrittenProperty one = left.remove(name);
              if (one != null) {
                sorted.put(name, one);
              }
            });
    sorted.putAll(left);
    return List.copyOf(sorted.values());
  }

  private Map<String, Property> names() {
    Map<String, Property> all = newMap();
    properties.all.forEach(each -> all.put(each.name(), each));
    Map<String, Property> sorted = new LinkedHashMap<>();
    if (asked != null) {
      asked.texts("value").forEach(each -> move(find(each, all), all, sorted));
    }
    Map<Integer, Property> indexed = new TreeMap<>();
    all.values().stream()
        .filter(each -> index(each) != null)
        .forEach(each -> indexed.put(index(each), each));
    indexed.values().forEach(each -> move(each, all, sorted));
    Map<String, Property> ofCreators = newMap();
    properties.ofCreators.forEach(each -> ofCreators.putIfAbsent(each.name(), each));
    ofCreators.values().forEach(each -> move(all.get(each.name()), all, sorted));
    sorted.putAll(all);
    return sorted;
  }

  private Map<String, Property> newMap() {
    return isAlphabetical ? new TreeMap<>() : new LinkedHashMap<>();
  }

  private static void move(
      @Nullable Property property, Map<String, Property> from, Map<String, Property> to) {
    if (property != null && from.remove(property.name()) != null) {
      to.put(property.name(), property);
    }
  }

  /** By the name in JSON, or by that in Java. */
  private @Nullable Property find(String name, Map<String, Property> all) {
    Property byName = all.get(name);
    if (byName != null) {
      return byName;
    }
    for (Property each : properties.all) {
      if (each.internalName().equals(name)) {
        return each;
      }
    }
    return null;
  }

  private static @Nullable Integer index(Property property) {
    AnnotationUse annotation = property.annotations().find(Jackson.PROPERTY);
    Object index = annotation == null ? null : annotation.values().get("index");
    return index instanceof Integer number && number >= 0 ? number : null;
  }
}
