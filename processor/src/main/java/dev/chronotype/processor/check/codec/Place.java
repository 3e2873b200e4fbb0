package dev.chronotype.processor.check.codec;

import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.payload.MemberModel;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands.
 *
 * @param path as messages tell it: {@code Order.lines[].price}
 * @param site the component or what is next to it on the way, that a message can point at
 */
record Place(String path, Site site) {

  /** Whether it is a payload itself, or an element of one. */
  boolean isRoot() {
    return path.indexOf('.') < 0;
  }

  /**
   * The place of a component.
   *
   * @param member what it is in the source, if that is known
   */
  Place of(String component, @Nullable MemberModel member) {
    Site own = member != null && member.hasPlace() ? member.site() : site;
    return new Place(path + "." + component, own);
  }

  /** The place of what is in a container. */
  Place ofElement() {
    return new Place(path + "[]", site);
  }

  /** The place of a value of a subclass. */
  Place ofSubtype(String name) {
    return new Place(path + "<" + name + ">", site);
  }
}
