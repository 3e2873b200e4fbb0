package dev.chronotype.processor.model;

import java.util.List;

/**
 * A parameter of a definition.
 *
 * @param components the components of its record, with type arguments resolved; empty where it is
 *     none
 */
public record ParameterModel(
    String name, TypeModel type, List<ComponentModel> components, Site site) {

  public ParameterModel {
    components = List.copyOf(components);
  }
}
