package dev.chronotype.processor.model.payload;

import dev.chronotype.processor.model.Site;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class or interface, and what of it decides how its values are written and read.
 *
 * @param name its canonical name
 * @param binaryName its name at run time, which may be written beside a value
 * @param parameters its type parameters
 * @param superclass what it extends; null for an interface and for {@code Object}
 * @param interfaces what it implements or, being an interface, extends
 * @param permitted the subclasses that it permits, by name; empty unless it is sealed
 * @param fields its fields, of a record in the order of the components, and the constants of an
 *     enum
 * @param methods its methods, as far as they could be accessors, creators or {@code toString}
 * @param constructors its constructors; none for an enum
 * @param site the class, or none where it stands in a class file
 */
public record ClassModel(
    String name,
    String binaryName,
    ClassKind kind,
    Set<ClassTrait> traits,
    List<TypeParameterModel> parameters,
    TypeUse.@Nullable ClassUse superclass,
    List<TypeUse.ClassUse> interfaces,
    List<String> permitted,
    List<MemberModel> fields,
    List<MemberModel> methods,
    List<MemberModel> constructors,
    AnnotationSet annotations,
    Site site) {

  public ClassModel {
    traits = Set.copyOf(traits);
    parameters = List.copyOf(parameters);
    interfaces = List.copyOf(interfaces);
    permitted = List.copyOf(permitted);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
    constructors = List.copyOf(constructors);
  }

  public boolean is(ClassTrait trait) {
    return traits.contains(trait);
  }

  /** The package that it is in; empty for the one without a name. */
  public String packageName() {
    return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
  }

  /** Whether a message can point at it. */
  public boolean hasPlace() {
    return !site.equals(Site.NONE) && !is(ClassTrait.UNPLACED);
  }

  /** Whether no value is of just this class. */
  public boolean isAbstract() {
    return kind == ClassKind.INTERFACE || is(ClassTrait.ABSTRACT);
  }

  /** Whether it is the JDK's. */
  public boolean isPlatform() {
    return is(ClassTrait.PLATFORM);
  }
}
