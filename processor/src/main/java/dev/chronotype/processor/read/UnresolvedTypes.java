package dev.chronotype.processor.read;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds names that the compiler cannot resolve (yet) in what a definition depends on. */
final class UnresolvedTypes {

  private static final TypeScanner TYPES = new TypeScanner();
  private static final ValueScanner VALUES = new ValueScanner();

  private UnresolvedTypes() {}

  /** The first unresolved name among the supertypes of a type, its own type included. */
  static @Nullable String inHierarchy(TypeElement type, Set<String> seen) {
    if (!seen.add(type.getQualifiedName().toString())) {
      return null;
    }
    String missing = inType(type.getSuperclass());
    if (missing != null) {
      return missing;
    }
    for (TypeMirror each : type.getInterfaces()) {
      missing = inType(each);
      if (missing != null) {
        return missing;
      }
    }
    for (TypeElement each : Supertypes.direct(type)) {
      missing = inHierarchy(each, seen);
      if (missing != null) {
        return missing;
      }
    }
    return null;
  }

  /** The first unresolved name in a method's signature and in the record that it takes. */
  static @Nullable String inMethod(ExecutableElement method) {
    String missing = inType(method.getReturnType());
    for (VariableElement parameter : method.getParameters()) {
      missing = missing != null ? missing : inType(parameter.asType());
      missing = missing != null ? missing : inRecord(parameter.asType());
    }
    return missing;
  }

  /** The same, and in the signature that the method has in a type which may inherit it. */
  static @Nullable String inMember(TypeElement type, ExecutableElement method, Types types) {
    String missing = inMethod(method);
    if (missing == null && !type.equals(method.getEnclosingElement())) {
      ExecutableType signature =
          (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
      missing = inType(signature.getReturnType());
      for (TypeMirror parameter : signature.getParameterTypes()) {
        missing = missing != null ? missing : inType(parameter);
      }
    }
    return missing;
  }

  private static @Nullable String inRecord(TypeMirror type) {
    if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement each) {
      for (RecordComponentElement component : each.getRecordComponents()) {
        String missing = inType(component.asType());
        if (missing != null) {
          return missing;
        }
      }
    }
    return null;
  }

  /** The first unresolved class in the values of one of our annotations. */
  static @Nullable String inAnnotation(Element element, String annotation) {
    AnnotationMirror mirror = AnnotationReader.find(element, annotation);
    if (mirror == null) {
      return null;
    }
    for (AnnotationValue value : mirror.getElementValues().values()) {
      String missing = value.accept(VALUES, annotation);
      if (missing != null) {
        return missing;
      }
    }
    return null;
  }

  static @Nullable String inType(TypeMirror type) {
    return type.accept(TYPES, "");
  }

  private static final class TypeScanner extends SimpleTypeVisitor14<@Nullable String, String> {

    @Override
    public @Nullable String visitError(ErrorType type, String use) {
      String argument = inArguments(type, use);
      return argument != null ? argument : name(type);
    }

    /** Javac notices that a class file names a missing class only when it is asked for its kind. */
    @Override
    public @Nullable String visitDeclared(DeclaredType type, String use) {
      String argument = inArguments(type, use);
      if (argument != null) {
        return argument;
      }
      return type.getKind() == TypeKind.ERROR
          ? name(type)
          : type.getEnclosingType().accept(this, use);
    }

    /** Eclipse's compiler takes all of {@code List<Missing>} for an error. */
    private @Nullable String inArguments(DeclaredType type, String use) {
      for (TypeMirror argument : type.getTypeArguments()) {
        String missing = argument.accept(this, use);
        if (missing != null) {
          return missing;
        }
      }
      return null;
    }

    private static String name(DeclaredType type) {
      return type.asElement().getSimpleName().toString();
    }

    @Override
    public @Nullable String visitArray(ArrayType type, String use) {
      return type.getComponentType().accept(this, use);
    }

    @Override
    public @Nullable String visitWildcard(WildcardType type, String use) {
      TypeMirror bound =
          type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
      return bound == null ? null : bound.accept(this, use);
    }
  }

  /** A class that is not found reads as the text {@code <error>} or as an error type. */
  private static final class ValueScanner
      extends SimpleAnnotationValueVisitor14<@Nullable String, String> {

    @Override
    public @Nullable String visitType(TypeMirror type, String use) {
      return inType(type);
    }

    @Override
    public @Nullable String visitString(String text, String use) {
      return text.equals("<error>") ? text : null;
    }

    @Override
    public @Nullable String visitAnnotation(AnnotationMirror mirror, String use) {
      return visitArray(List.copyOf(mirror.getElementValues().values()), use);
    }

    @Override
    public @Nullable String visitArray(List<? extends AnnotationValue> values, String use) {
      for (AnnotationValue value : values) {
        String missing = value.accept(this, use);
        if (missing != null) {
          return missing;
        }
      }
      return null;
    }
  }
}
