package dev.chronotype.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A parameter of a definition.
 *
 * @param name the author's name, or {@code input} where the method is inherited from another file
 * @param type its type, type variables resolved
 * @param erasure the erasure of its type as it is declared, which names the method in Javadoc
 * @param components the components of its record, with type arguments resolved; of another class,
 *     those that a record in its place would have: its fields
 * @param assumedSerializable whether it carries our {@code @AssumeSerializable}: the user answers
 *     for what is sent
 */
public record ParameterModel(
    String name,
    TypeModel type,
    TypeName erasure,
    List<ComponentModel> components,
    boolean assumedSerializable,
    Site site) {

  public ParameterModel {
    components = List.copyOf(components);
  }
}
