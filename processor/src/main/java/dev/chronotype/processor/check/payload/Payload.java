package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.TypeModel;

/**
 * What travels as one payload: a parameter, or a result.
 *
 * @param whole what messages call it
 * @param path how a path into it begins, where its type has no name of the author's
 * @param id what identifies it, if it is to blame itself
 * @param site the parameter, or the method with the result
 */
public record Payload(TypeModel type, String whole, String path, String id, Site site) {

  /** A parameter. */
  public static Payload of(DefinitionModel definition, ParameterModel parameter) {
    return new Payload(
        parameter.type(),
        "The parameter " + parameter.name() + " of " + definition.display(),
        parameter.name(),
        definition.lineage().get(0) + " " + parameter.name(),
        parameter.site());
  }

  /** The result. */
  public static Payload ofResult(DefinitionModel definition) {
    return new Payload(
        definition.result(),
        "The result of " + definition.display(),
        definition.display() + "()",
        definition.lineage().get(0),
        definition.site());
  }
}
