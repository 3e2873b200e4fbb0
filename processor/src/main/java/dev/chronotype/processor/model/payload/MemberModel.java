package dev.chronotype.processor.model.payload;

import dev.chronotype.processor.model.Site;
import java.util.List;
import java.util.Set;

/**
 * A field, method or constructor.
 *
 * @param name its name; of a constructor that of its class
 * @param type the type of the field or of what the method returns; of a constructor the class
 * @param parameters of a method or constructor
 * @param site where it stands, or none where that is in a class file
 */
public record MemberModel(
    String name,
    Set<MemberTrait> traits,
    TypeUse type,
    List<ParameterUse> parameters,
    AnnotationSet annotations,
    Site site) {

  /** A parameter of a creator or setter. */
  public record ParameterUse(TypeUse type, AnnotationSet annotations) {}

  public MemberModel {
    traits = Set.copyOf(traits);
    parameters = List.copyOf(parameters);
  }

  public boolean is(MemberTrait trait) {
    return traits.contains(trait);
  }

  /** Whether a message can point at it. */
  public boolean hasPlace() {
    return !site.equals(Site.NONE) && !is(MemberTrait.UNPLACED);
  }
}
