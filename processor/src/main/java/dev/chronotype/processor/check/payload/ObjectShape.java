package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.MemberModel;
import java.util.List;

/**
 * How Jackson writes and reads objects of a class that it makes by one constructor or factory.
 *
 * @param written what is written of them, in that order
 * @param creator what makes them
 * @param isConstructor whether that is no factory
 * @param parameters what it takes
 */
public record ObjectShape(
    List<Form.WrittenProperty> written,
    MemberModel creator,
    boolean isConstructor,
    List<Parameter> parameters) {

  /**
   * A parameter of the creator.
   *
   * @param type what it takes
   * @param use what is read for it
   * @param names what it is read by: the property's name, then its aliases; none where nothing is
   */
  public record Parameter(ClosedType type, Use use, List<String> names) {

    public Parameter {
      names = List.copyOf(names);
    }
  }

  public ObjectShape {
    written = List.copyOf(written);
    parameters = List.copyOf(parameters);
  }
}
