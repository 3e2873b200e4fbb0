package dev.chronotype.processor.read.payload;

import dev.chronotype.processor.model.payload.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads types as they are used in one class, and notes the classes that they name. */
final class TypeUses {

  private final @Nullable TypeElement owner;
  private final Set<String> open = new HashSet<>();
  private List<TypeElement> named = new ArrayList<>();
  private @Nullable String missing;

  /**
   * @param owner the class whose type variables are kept; others are read as their bounds
   */
  TypeUses(@Nullable TypeElement owner) {
    this.owner = owner;
  }

  /** The classes that were named since the last call, in the order of their first use. */
  List<TypeElement> takeNamed() {
    List<TypeElement> taken = named;
    named = new ArrayList<>();
    return taken;
  }

  /** The first name that the compiler could not resolve, or null. */
  @Nullable String missing() {
    return missing;
  }

  /** Notes a name that the compiler could not resolve. */
  void miss(String name) {
    if (missing == null) {
      missing = name;
    }
  }

  TypeUse read(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED, ERROR -> declared((DeclaredType) type);
      case ARRAY -> new TypeUse.ArrayUse(read(((ArrayType) type).getComponentType()));
      case TYPEVAR -> variable((TypeVariable) type);
      case WILDCARD -> wildcard((WildcardType) type);
      case INTERSECTION -> read(((IntersectionType) type).getBounds().get(0));
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, VOID ->
          new TypeUse.PrimitiveUse(PrimitiveNames.of(type.getKind()));
      default -> TypeUse.OBJECT;
    };
  }

  /** The class or interface, or unknown where the compiler does not know it (yet). */
  TypeUse.ClassUse declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    // Javac notices that a class file names a missing class only when it is asked for its kind.
    if (type.getKind() == TypeKind.ERROR || element.asType().getKind() == TypeKind.ERROR) {
      miss(element.getSimpleName().toString());
      return TypeUse.UNKNOWN;
    }
    named.add(element);
    List<TypeUse> arguments = new ArrayList<>();
    for (TypeMirror each : type.getTypeArguments()) {
      arguments.add(read(each));
    }
    return new TypeUse.ClassUse(element.getQualifiedName().toString(), arguments);
  }

  /** What Jackson takes for a variable that nothing is known of: its first bound. */
  private TypeUse variable(TypeVariable type) {
    Element element = type.asElement();
    String name = element.getSimpleName().toString();
    if (owner != null && owner.equals(element.getEnclosingElement())) {
      return new TypeUse.VariableUse(name);
    }
    if (!open.add(name)) {
      return TypeUse.OBJECT;
    }
    TypeUse bound = read(type.getUpperBound());
    open.remove(name);
    return bound;
  }

  private TypeUse wildcard(WildcardType type) {
    return type.getExtendsBound() == null ? TypeUse.OBJECT : read(type.getExtendsBound());
  }
}
