package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that is wrong with a payload.
 *
 * @param subject what is to blame, by its identity
 * @param property what holds it, by its class and name
 * @param site where that stands, or the parameter or result that leads to it
 * @param uses what leads to it in the source
 * @param arguments what to fill into the text, by placeholder
 */
public record Finding(
    SerialisationCode code,
    String subject,
    String property,
    Site site,
    List<Site> uses,
    Map<String, String> arguments) {

  public Finding {
    uses = List.copyOf(uses);
    arguments = Map.copyOf(arguments);
  }

  /** What findings have in common of which one tells enough. */
  record Place(SerialisationCode code, String property, Site site, List<Site> uses) {}

  Place place() {
    return new Place(code, property, site, uses);
  }

  /** This finding as one of several that say the same. */
  Finding withMorePaths(int number) {
    if (number == 0) {
      return this;
    }
    Map<String, String> more = new HashMap<>(arguments);
    String paths = number == 1 ? " (and 1 more path)" : " (and " + number + " more paths)";
    more.merge("path", paths, String::concat);
    return new Finding(code, subject, property, site, uses, more);
  }
}
