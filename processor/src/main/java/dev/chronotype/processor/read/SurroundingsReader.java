package dev.chronotype.processor.read;

import dev.chronotype.processor.model.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads what a class that implements an interface finds around it. */
final class SurroundingsReader {

  private final Set<String> types = new TreeSet<>();
  private final Set<String> constants = new TreeSet<>();
  private final Set<String> notPublic = new TreeSet<>();

  private SurroundingsReader() {}

  /**
   * @param signatures those of the methods of the interface, type variables resolved
   */
  static Surroundings of(TypeElement type, List<ExecutableType> signatures) {
    SurroundingsReader reader = new SurroundingsReader();
    boolean raw = false;
    for (TypeElement each : Supertypes.all(type)) {
      raw |= each.getInterfaces().stream().anyMatch(SurroundingsReader::isRaw);
      List<? extends Element> members = each.getEnclosedElements();
      ElementFilter.typesIn(members).forEach(one -> add(one, reader.types));
      ElementFilter.fieldsIn(members).forEach(one -> add(one, reader.constants));
    }
    reader.addOutermost(type);
    for (ExecutableType each : signatures) {
      reader.addNotPublic(each.getReturnType());
      each.getParameterTypes().forEach(reader::addNotPublic);
    }
    return new Surroundings(reader.types, reader.constants, reader.notPublic, raw);
  }

  private static boolean isRaw(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().isEmpty()
        && declared.asElement() instanceof TypeElement element
        && !element.getTypeParameters().isEmpty();
  }

  private static void add(Element member, Set<String> names) {
    names.add(member.getSimpleName().toString());
  }

  private void addNotPublic(@Nullable TypeMirror type) {
    if (type instanceof ArrayType array) {
      addNotPublic(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      addNotPublic(wildcard.getExtendsBound());
      addNotPublic(wildcard.getSuperBound());
    } else if (type instanceof DeclaredType declared) {
      addOutermost(declared.asElement());
      declared.getTypeArguments().forEach(this::addNotPublic);
    }
  }

  private void addOutermost(Element type) {
    if (SourceTypes.outermost(type) instanceof TypeElement outermost
        && !outermost.getModifiers().contains(Modifier.PUBLIC)) {
      notPublic.add(outermost.getQualifiedName().toString());
    }
  }
}
