package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.Site;
import java.util.List;
import java.util.Map;

/**
 * Something that is wrong with a payload.
 *
 * @param subject what is to blame, by its identity
 * @param site where that stands, or the parameter or result that leads to it
 * @param uses what leads to it in the source
 * @param arguments what to fill into the text, by placeholder
 */
public record Finding(
    SerialisationCode code,
    String subject,
    Site site,
    List<Site> uses,
    Map<String, String> arguments) {

  public Finding {
    uses = List.copyOf(uses);
    arguments = Map.copyOf(arguments);
  }
}
