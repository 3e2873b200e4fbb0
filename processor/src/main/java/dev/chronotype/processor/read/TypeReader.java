package dev.chronotype.processor.read;

import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.model.Deprecation;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads a type as it is used, seen from the package that the generated code will be in. */
final class TypeReader {

  private final Elements elements;
  private final String fromPackage;
  private final Deprecations deprecations;

  TypeReader(Elements elements, String fromPackage) {
    this.elements = elements;
    this.fromPackage = fromPackage;
    this.deprecations = new Deprecations(elements);
  }

  TypeModel read(TypeMirror type) {
    return switch (type.getKind()) {
      case VOID -> plain(type, Shape.VOID, List.of());
      case ARRAY -> plain(type, Shape.ARRAY, List.of(((ArrayType) type).getComponentType()));
      case TYPEVAR -> plain(type, Shape.TYPE_VARIABLE, List.of());
      case WILDCARD -> plain(type, Shape.WILDCARD, bounds((WildcardType) type));
      case DECLARED -> declared((DeclaredType) type);
      default -> plain(type, Shape.PRIMITIVE, List.of());
    };
  }

  private TypeModel plain(TypeMirror type, Shape shape, List<? extends TypeMirror> parts) {
    List<TypeModel> arguments = parts.stream().map(this::read).toList();
    return new TypeModel(
        TypeName.get(type),
        shape,
        false,
        Set.of(),
        arguments,
        Deprecation.NONE,
        firstHidden(arguments));
  }

  private TypeModel declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<TypeModel> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      arguments.add(read(argument));
    }
    String hidden = canBeNamed(element) ? firstHidden(arguments) : display(element);
    return new TypeModel(
        TypeName.get(type),
        shape(element.getKind()),
        arguments.isEmpty() && !element.getTypeParameters().isEmpty(),
        Supertypes.names(element),
        arguments,
        deprecations.ofType(element),
        hidden);
  }

  private static List<TypeMirror> bounds(WildcardType type) {
    if (type.getExtendsBound() != null) {
      return List.of(type.getExtendsBound());
    }
    return type.getSuperBound() != null ? List.of(type.getSuperBound()) : List.of();
  }

  static Shape shape(ElementKind kind) {
    return switch (kind) {
      case RECORD -> Shape.RECORD;
      case ENUM -> Shape.ENUM;
      case INTERFACE -> Shape.INTERFACE;
      case ANNOTATION_TYPE -> Shape.ANNOTATION;
      default -> Shape.CLASS;
    };
  }

  private static @Nullable String firstHidden(List<TypeModel> types) {
    for (TypeModel type : types) {
      if (type.hidden() != null) {
        return type.hidden();
      }
    }
    return null;
  }

  /** Whether code in our package may name the class: it and all around it must be visible there. */
  private boolean canBeNamed(TypeElement type) {
    boolean samePackage = elements.getPackageOf(type).getQualifiedName().contentEquals(fromPackage);
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      Set<Modifier> modifiers = each.getModifiers();
      if (modifiers.contains(Modifier.PRIVATE)
          || !(samePackage || modifiers.contains(Modifier.PUBLIC))) {
        return false;
      }
    }
    return true;
  }

  private static String display(TypeElement type) {
    String name = type.getSimpleName().toString();
    for (Element each = type.getEnclosingElement();
        each instanceof TypeElement;
        each = each.getEnclosingElement()) {
      name = each.getSimpleName() + "." + name;
    }
    return name;
  }
}
