package dev.chronotype.lint.body;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Tells which methods are activities, as the processor and the SDK decide it. */
final class Definitions {

  private static final String DEFINITION = "dev.chronotype.ActivityDefinition";
  private static final String ACTIVITIES = "dev.chronotype.Activities";
  private static final String INTERFACE = "io.temporal.activity.ActivityInterface";
  private static final String STAGE = "java.util.concurrent.CompletionStage";
  private static final String HEARTBEAT_TIMEOUT = "heartbeatTimeout";
  private static final String EXECUTION = "execution";
  private static final String CHILD_PROCESS = "CHILD_PROCESS";

  private final Elements elements;
  private final Types types;

  Definitions(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The method that carries the definition: the given one, or one that it overrides. */
  Optional<ExecutableElement> definition(ExecutableElement method) {
    return declarations(method).filter(each -> annotation(each, DEFINITION) != null).findFirst();
  }

  /** Whether the SDK calls the method as one of an {@code @ActivityInterface}. */
  boolean isOfActivityInterface(ExecutableElement method) {
    TypeElement type = Owner.of(method);
    Set<TypeElement> declaring = new LinkedHashSet<>();
    for (TypeElement each : closure(type)) {
      if (annotation(each, INTERFACE) != null && each.getKind().isInterface()) {
        declaring.addAll(closure(each));
      }
    }
    return declarations(method).anyMatch(each -> declaring.contains(each.getEnclosingElement()));
  }

  boolean returnsStage(ExecutableElement method) {
    TypeElement stage = elements.getTypeElement(STAGE);
    return stage != null
        && types.isSubtype(types.erasure(method.getReturnType()), types.erasure(stage.asType()));
  }

  /** The timeout of the definition itself, or the default of the type that it stands in. */
  Activity.@Nullable HeartbeatTimeout heartbeat(ExecutableElement definition) {
    Activity.HeartbeatTimeout own = heartbeat(definition, DEFINITION);
    return own != null ? own : heartbeat(Owner.of(definition), ACTIVITIES);
  }

  private static Activity.@Nullable HeartbeatTimeout heartbeat(Element carrier, String name) {
    AnnotationMirror annotation = annotation(carrier, name);
    AnnotationValue value = value(annotation, HEARTBEAT_TIMEOUT);
    return annotation != null
            && value != null
            && value.getValue() instanceof String text
            && !text.isBlank()
        ? new Activity.HeartbeatTimeout(text, carrier, annotation, value)
        : null;
  }

  /** Whether it runs in a process of its own, by the definition or the type that it stands in. */
  boolean isForChild(ExecutableElement definition) {
    AnnotationValue own = value(annotation(definition, DEFINITION), EXECUTION);
    AnnotationValue execution =
        own != null ? own : value(annotation(Owner.of(definition), ACTIVITIES), EXECUTION);
    return execution != null
        && execution.getValue() instanceof VariableElement constant
        && constant.getSimpleName().contentEquals(CHILD_PROCESS);
  }

  private static @Nullable AnnotationValue value(
      @Nullable AnnotationMirror annotation, String member) {
    if (annotation == null) {
      return null;
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
        annotation.getElementValues().entrySet()) {
      if (each.getKey().getSimpleName().contentEquals(member)) {
        return each.getValue();
      }
    }
    return null;
  }

  /** The method and all that it overrides. */
  private Stream<ExecutableElement> declarations(ExecutableElement method) {
    TypeElement type = Owner.of(method);
    return Stream.concat(
        Stream.of(method),
        closure(type).stream()
            .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
            .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
            .filter(each -> elements.overrides(method, each, type)));
  }

  /** The type and all above it, each once. */
  private Set<TypeElement> closure(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    collect(type, all);
    return all;
  }

  private void collect(TypeElement type, Set<TypeElement> all) {
    if (!all.add(type)) {
      return;
    }
    for (TypeMirror each : types.directSupertypes(type.asType())) {
      if (each instanceof DeclaredType declared && declared.asElement() instanceof TypeElement up) {
        collect(up, all);
      }
    }
  }

  private static @Nullable AnnotationMirror annotation(Element element, String name) {
    for (AnnotationMirror each : element.getAnnotationMirrors()) {
      if (((TypeElement) each.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals(name)) {
        return each;
      }
    }
    return null;
  }
}
