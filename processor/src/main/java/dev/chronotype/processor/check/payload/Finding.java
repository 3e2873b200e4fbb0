package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.diagnostic.Severity;
import dev.chronotype.processor.model.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that is wrong with a payload.
 *
 * @param subjects what is to blame, by its identity
 * @param property what holds it, by its class and name
 * @param site where that stands, or the parameter or result that leads to it
 * @param uses what leads to it in the source
 * @param arguments what to fill into the text, by placeholder
 */
public record Finding(
    SerialisationCode code,
    List<String> subjects,
    String property,
    Site site,
    List<Site> uses,
    Map<String, String> arguments) {

  public Finding {
    subjects = List.copyOf(subjects);
    uses = List.copyOf(uses);
    arguments = Map.copyOf(arguments);
  }

  /**
   * What findings have in common of which one tells enough.
   *
   * @param what the property; of an opinion, of which there may be many at a place, the message
   */
  record Place(SerialisationCode code, String what, Site site, List<Site> uses) {}

  Place place() {
    boolean isOpinion = code.severity() == Severity.OPINION;
    return new Place(code, isOpinion ? code.message(with("path", "")) : property, site, uses);
  }

  /**
   * The first of some findings, which says that there are others.
   *
   * @param alike findings of one place
   */
  static Finding ofAll(List<Finding> alike) {
    Finding first = alike.get(0);
    int more = alike.size() - 1;
    if (more == 0) {
      return first;
    }
    String paths = more == 1 ? " (and 1 more path)" : " (and " + more + " more paths)";
    return new Finding(
        first.code,
        alike.stream().flatMap(each -> each.subjects.stream()).distinct().toList(),
        first.property,
        first.site,
        first.uses,
        first.with("path", first.arguments.get("path") + paths));
  }

  private Map<String, String> with(String placeholder, String text) {
    Map<String, String> more = new HashMap<>(arguments);
    more.put(placeholder, text);
    return more;
  }
}
