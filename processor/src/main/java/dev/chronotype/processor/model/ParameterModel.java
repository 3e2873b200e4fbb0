package dev.chronotype.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A parameter of a definition.
 *
 * @param name the author's name, or {@code input} where the method is inherited from another file
 * @param type its type, type variables resolved
 * @param erasure the erasure of its type as it is declared, which names the method in Javadoc
 * @param components those that a record would have in the place of a class of the user's own: its
 *     fields, with type arguments resolved. None of what is a record already
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
