package dev.chronotype.processor.read;

import dev.chronotype.processor.model.MethodRetryModel;
import dev.chronotype.processor.model.ReflectedModel;
import dev.chronotype.processor.model.Setting;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.TypeModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the SDK's own annotations. */
final class InterfaceAnnotations {

  private final Elements elements;
  private final Sites sites;
  private final Overriding overriding;

  InterfaceAnnotations(Elements elements, Sites sites, Overriding overriding) {
    this.elements = elements;
    this.sites = sites;
    this.overriding = overriding;
  }

  /** What stands before the names of all methods that are registered through the interface. */
  @Nullable Setting<String> prefix(TypeElement through, boolean own, Site site) {
    return text(through, AnnotationNames.ACTIVITY_INTERFACE, "namePrefix", own ? null : site);
  }

  /** The explicit Activity Type. */
  @Nullable Setting<String> name(ExecutableElement method, boolean inSource, Site site) {
    return text(method, AnnotationNames.ACTIVITY_METHOD, "name", inSource ? null : site);
  }

  /** For the SDK an empty text, the default of both members, is none. */
  private @Nullable Setting<String> text(
      Element element, String annotation, String member, @Nullable Site fixed) {
    AnnotationMirror mirror = AnnotationReader.find(element, annotation);
    if (mirror == null) {
      return null;
    }
    Setting<String> text =
        new AnnotationReader(elements, sites, element, mirror, fixed).text(member);
    return text == null || text.value().isEmpty() ? null : text;
  }

  /** What the SDK sees: the method where it is declared, and not as the interface inherits it. */
  ReflectedModel reflected(
      ReflectedMethod reflected, boolean inSource, Site site, TypeReader types) {
    ExecutableElement method = reflected.method();
    TypeElement bridged = reflected.isNamed() ? overriding.bridged(reflected) : null;
    return new ReflectedModel(
        reflected.through().getQualifiedName().toString(),
        reflected.repeated(),
        named(method, inSource ? null : site),
        retry(method, inSource ? null : site),
        bridged == null ? null : bridged.getQualifiedName().toString(),
        method.getModifiers().contains(Modifier.DEFAULT),
        method.getParameters().stream().map(each -> types.read(each.asType())).toList(),
        types.read(method.getReturnType()),
        bounds(reflected, types));
  }

  /** A variable of the method hides one of the interface. */
  private static Map<String, TypeModel> bounds(ReflectedMethod reflected, TypeReader types) {
    Map<String, TypeModel> bounds = new HashMap<>();
    for (Parameterizable each : List.of(reflected.declaring(), reflected.method())) {
      for (TypeParameterElement parameter : each.getTypeParameters()) {
        bounds.put(parameter.getSimpleName().toString(), types.read(firstBound(parameter)));
      }
    }
    return bounds;
  }

  private static TypeMirror firstBound(TypeParameterElement parameter) {
    TypeMirror bound = parameter.getBounds().get(0);
    return bound.getKind() == TypeKind.TYPEVAR
        ? firstBound((TypeParameterElement) ((TypeVariable) bound).asElement())
        : bound;
  }

  private @Nullable Site named(ExecutableElement method, @Nullable Site fixed) {
    AnnotationMirror mirror = AnnotationReader.find(method, AnnotationNames.ACTIVITY_METHOD);
    return mirror == null
        ? null
        : new AnnotationReader(elements, sites, method, mirror, fixed).site();
  }

  private @Nullable MethodRetryModel retry(ExecutableElement method, @Nullable Site fixed) {
    AnnotationMirror mirror = AnnotationReader.find(method, AnnotationNames.METHOD_RETRY);
    if (mirror == null) {
      return null;
    }
    AnnotationReader retry = new AnnotationReader(elements, sites, method, mirror, fixed);
    return new MethodRetryModel(
        retry.number("initialIntervalSeconds", Long.class),
        retry.number("backoffCoefficient", Double.class),
        retry.number("maximumAttempts", Integer.class),
        retry.number("maximumIntervalSeconds", Long.class),
        retry.texts("doNotRetry"),
        retry.site());
  }
}
