package dev.chronotype.lint;

import dev.chronotype.lint.signature.Signature;
import dev.chronotype.lint.signature.SignatureFile.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Holds what a user's file names against what there is. A type whose package cannot be seen may be
 * one that another module of the build has.
 */
final class KnownNames {

  private static final String CONSTRUCTOR = "<init>";

  private final Elements elements;

  KnownNames(Elements elements) {
    this.elements = elements;
  }

  Optional<Problem> problem(Signature signature) {
    String name = signature.type();
    if (name.endsWith(".")) {
      return Optional.empty();
    }
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      return noSuchType(signature, name);
    }
    Set<String> methods =
        Stream.concat(
                elements.getAllMembers(type).stream()
                    .map(Element::getSimpleName)
                    .map(Object::toString),
                Stream.of(CONSTRUCTOR))
            .collect(Collectors.toSet());
    String method = signature.method();
    boolean isKnown =
        method.endsWith("*")
            ? methods.stream().anyMatch(each -> each.startsWith(method.replace("*", "")))
            : methods.contains(method);
    return isKnown
        ? Optional.empty()
        : Optional.of(
            new Problem(
                signature.place(),
                type.getSimpleName() + " has no method " + method,
                method,
                List.copyOf(methods),
                "a method of " + name + ", or <init>"));
  }

  private Optional<Problem> noSuchType(Signature signature, String name) {
    int dot = name.lastIndexOf('.');
    PackageElement in = dot < 0 ? null : elements.getPackageElement(name.substring(0, dot));
    if (in == null || in.getEnclosedElements().isEmpty()) {
      return Optional.empty();
    }
    List<String> types =
        in.getEnclosedElements().stream().map(each -> each.getSimpleName().toString()).toList();
    return Optional.of(
        new Problem(
            signature.place(),
            "there is no type " + name,
            name.substring(dot + 1),
            types,
            "a type of the package " + in.getQualifiedName()));
  }
}
